"""Signing in and out, at the foot of the menu."""

import streamlit as st

from pages.session.locked import lock_now
from pages.session.storage import account, operator


def draw_account_menu() -> None:
    """The way into an account and out of it, at the foot of the menu."""
    configured = operator.configuration()
    if configured.database is None:
        return
    with st.sidebar:
        if who := account.identity():
            st.caption("Signed in as")
            st.text(who.name or who.subject)
            if account.is_open():
                st.button("Lock my journal", key="lock_journal", on_click=lock_now)
            st.button("Sign out", key="sign_out", on_click=account.sign_out)
            return
        for provider in configured.providers:
            label = f"Sign in with {provider.capitalize()}" if provider else "Sign in"
            key = f"sign_in_{provider or 'default'}"
            st.button(label, key=key, on_click=st.login, args=(provider,))
        st.caption("With an account you see your journal on every device.")
