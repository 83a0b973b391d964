"""The app in an AppTest: a way to a page by its name."""

from streamlit.testing.v1 import AppTest


def open_page(app: AppTest, name: str, **address: str) -> AppTest:
    """Run the app on `pages/<name>/page.py`, with these query parameters in its address."""
    app.run()
    for parameter, value in address.items():
        app.query_params[parameter] = value
    return app.switch_page(f"pages/{name}/page.py").run()


def field_key(app: AppTest, name: str) -> str:
    """The key of a field that is saved by itself: its name, and the session that it belongs to."""
    return f"{name}-at-{app.session_state['autosave'].session}"
