/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

import java.time.Instant;
import java.util.Objects;

/**
 * Where a text comes from.
 *
 * @param name of the file, or what somebody called the text that was pasted; never empty
 * @param form of the file: {@code txt}, {@code html}, {@code docx}, {@code pdf} or {@code pasted}
 * @param encoding of its characters, such as {@code GB18030}; null where the form decides it
 * @param checksum SHA-256 of the bytes, in hexadecimal digits
 * @param read when it was read
 */
public record Origin(String name, String form, String encoding, String checksum, Instant read) {

	public Origin {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(form, "form");
		Objects.requireNonNull(checksum, "checksum");
		Objects.requireNonNull(read, "read");
	}
}
