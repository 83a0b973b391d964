"""Every question that interviewers asked, over all interviews."""
