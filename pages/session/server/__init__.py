"""What this app's web server adds to Streamlit's: whom it lets in, and how it starts."""
