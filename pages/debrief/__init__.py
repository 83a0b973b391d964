"""Capture, perspective, fit and decision for one interview."""
