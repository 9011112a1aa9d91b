/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

/**
 * The password of an encrypted database, for the file and for its only user. H2 wants the two in one text with a blank between them, so blanks of the
 * password itself are written as {@code %20}, and percent signs as {@code %25}. Never says what it holds.
 */
public final class BooksKey {

	private static final int LOWER_BYTE = 0xFF;

	private final char[] file;

	/** @param password as a person typed it; not changed */
	public BooksKey(char[] password) {
		StringBuilder text = new StringBuilder();
		for (char each : password) {
			switch (each) {
				case ' ' -> text.append("%20");
				case '%' -> text.append("%25");
				default -> text.append(each);
			}
		}
		file = new char[text.length()];
		text.getChars(0, text.length(), file, 0);
	}

	/** New characters each time. */
	char[] forFileAndUser() {
		char[] both = new char[2 * file.length + 1];
		System.arraycopy(file, 0, both, 0, file.length);
		both[file.length] = ' ';
		System.arraycopy(file, 0, both, file.length + 1, file.length);
		return both;
	}

	/** As H2 hands it on to its store: of each character the lower byte. New characters each time. */
	char[] forStore() {
		char[] bytes = new char[file.length];
		for (int index = 0; index < file.length; index++) {
			bytes[index] = (char) (file[index] & LOWER_BYTE);
		}
		return bytes;
	}

	@Override
	public String toString() {
		return "BooksKey";
	}
}
