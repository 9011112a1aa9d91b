/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the moment of writing out of a workbook, so that the same report gives the same bytes, and puts its charts in. What is compressed is copied as it is. */
final class SteadyZip {

	/** As good as any other. */
	static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

	private static final String CORE = "docProps/core.xml";

	private SteadyZip() {
	}

	/** The builder that is meant to be used instead is made of classes of commons-io, which is nothing to us. */
	@SuppressWarnings("deprecation")
	static void copy(Path workbook, OutputStream out, String title, XlsxCharts charts) throws IOException {
		try (ZipFile source = new ZipFile(workbook)) {
			ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out);
			for (ZipArchiveEntry entry : Collections.list(source.getEntriesInPhysicalOrder())) {
				String name = entry.getName();
				if (name.equals(CORE)) {
					write(copy, name, core(title));
				} else if (charts.changes(name) && !charts.drops(name)) {
					write(copy, name, charts.instead(name, source.getInputStream(entry).readAllBytes()).orElseThrow());
				} else if (!charts.drops(name)) {
					same(source, entry, copy);
				}
			}
			for (Map.Entry<String, byte[]> file : charts.files().entrySet()) {
				write(copy, file.getKey(), file.getValue());
			}
			copy.finish();
		}
	}

	private static void same(ZipFile source, ZipArchiveEntry entry, ZipArchiveOutputStream copy) throws IOException {
		ZipArchiveEntry same = entry(entry.getName());
		same.setMethod(entry.getMethod());
		same.setSize(entry.getSize());
		same.setCompressedSize(entry.getCompressedSize());
		same.setCrc(entry.getCrc());
		try (InputStream raw = source.getRawInputStream(entry)) {
			copy.addRawArchiveEntry(same, raw);
		}
	}

	private static ZipArchiveEntry entry(String name) {
		ZipArchiveEntry entry = new ZipArchiveEntry(name);
		entry.setTime(MOMENT.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
		return entry;
	}

	private static void write(ZipArchiveOutputStream copy, String name, byte[] bytes) throws IOException {
		ZipArchiveEntry entry = entry(name);
		entry.setMethod(ZipArchiveEntry.STORED);
		entry.setSize(bytes.length);
		entry.setCompressedSize(bytes.length);
		CRC32 crc = new CRC32();
		crc.update(bytes);
		entry.setCrc(crc.getValue());
		copy.addRawArchiveEntry(entry, new ByteArrayInputStream(bytes));
	}

	/** What a document says of itself. */
	static byte[] core(String title) {
		return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
				+ " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
				+ " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
				+ HtmlText.escape(title) + "</dc:title><dc:creator>Jiedui</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + MOMENT
				+ ":00Z</dcterms:created></cp:coreProperties>").getBytes(StandardCharsets.UTF_8);
	}
}
