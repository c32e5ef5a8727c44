"""Regions that grow around centres: rules on the share of residents who commute to one."""
