"""Were you right about yourself?"""
