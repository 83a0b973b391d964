"""Page settings, the navigation, and the session; and the server that they run on.

Streamlit runs this file under the name `__main__` for every visitor, and imports it once for the
server, which then has no need of the pages.
"""

from pathlib import Path

import streamlit as st

if __name__ == "__main__":
    from pages.common.account_menu import draw_account_menu
    from pages.common.look import draw_look
    from pages.session.navigation import chosen_page
    from pages.session.run import begin

    st.set_page_config(
        page_title="Interview Debrief",
        page_icon=Path(__file__).parent / ".streamlit" / "icon.svg",
        layout="centered",
    )
    page = chosen_page()
    draw_look()
    draw_account_menu()
    with begin():
        page.run()
else:
    from pages.session.server.startup import MIDDLEWARE, lifespan

    app = st.App(__file__, middleware=MIDDLEWARE, lifespan=lifespan)
