"""The pages and their addresses."""

import streamlit as st
from streamlit.navigation.page import Page

_PAGES = (
    ("home", "Home", "home"),
    ("debrief", "Debrief", "edit_note"),
    ("interviews", "Interviews", "list_alt"),
    ("letter", "Letter", "mail"),
    ("patterns", "Patterns", "monitoring"),
    ("practice", "Practice", "exercise"),
    ("your_data", "Your data", "shield_lock"),
)

_close_message = st.components.v2.component(
    "close_not_found",
    js="""
    export default function ({ data }) {
      const page = location.pathname.split("/").pop()
      if (!data.known.includes(page)) return
      const looking = setInterval(() => {
        const dialog = document.querySelector("[role=dialog]")
        if (dialog?.textContent.includes("Page not found"))
          dialog.querySelector("button[aria-label=Close]")?.click()
      }, 50)
      setTimeout(() => clearInterval(looking), 3_000)
    }
    """,
)


def chosen_page() -> Page:
    """The page that the address names, Home where it names none.

    A folder called `pages` makes Streamlit look for pages of its older kind until `st.navigation`
    was called once in the process. Its very first run then tells whoever follows a link into the
    app that there is no such page, and shows it all the same; so that message is closed again.
    """
    page = st.navigation([_page(*entry) for entry in _PAGES])
    starts = _starts_of_this_process()
    if not starts:
        starts.append("now")
        known = [folder for folder, *_ in _PAGES]
        _close_message(key="close_not_found", data={"known": known}, height="content")
    return page


@st.cache_resource(show_spinner=False)
def _starts_of_this_process() -> list[str]:
    return []


def _page(folder: str, title: str, icon: str) -> Page:
    return st.Page(
        f"pages/{folder}/page.py",
        title=title,
        icon=f":material/{icon}:",
        url_path=folder,
        default=folder == "home",
    )
