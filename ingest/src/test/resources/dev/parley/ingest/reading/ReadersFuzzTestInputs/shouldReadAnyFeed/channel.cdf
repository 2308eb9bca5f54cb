<?xml version="1.0"?>
<CHANNEL HREF="https://old.example/"><TITLE>Old Channel</TITLE>
<ITEM HREF="https://old.example/quay" LASTMOD="1999-05-02T09:00"><TITLE>Quay</TITLE><ABSTRACT>The quay is open.</ABSTRACT></ITEM>
</CHANNEL>
