/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks taken apart and put together otherwise. */
public final class ZipFiles {

	private ZipFiles() {
	}

	/** The parts by name. */
	public static Map<String, byte[]> parts(byte[] workbook) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		// The sizes before the parts are those of a stream; only the list at the end has the true ones.
		Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		} finally {
			Files.delete(file);
		}
		return parts;
	}

	/** A workbook of parts. */
	public static byte[] workbook(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(file)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(part.getKey()));
				out.write(part.getValue());
				out.closeEntry();
			}
		}
		return file.toByteArray();
	}

	/** A workbook with one part changed as text. */
	public static byte[] change(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
		Map<String, byte[]> parts = parts(workbook);
		parts.computeIfPresent(part, (name, bytes) -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
		return workbook(parts);
	}
}
