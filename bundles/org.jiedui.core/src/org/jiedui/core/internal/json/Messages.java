/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import org.eclipse.osgi.util.NLS;

/** Sentences about programme files. */
final class Messages extends NLS {

	static String classMissing;
	static String copyName;
	static String duplicateId;
	static String line;
	static String lineAndPath;
	static String listExpected;
	static String nameMissing;
	static String noJson;
	static String noProgrammeFile;
	static String numberedCopyName;
	static String objectExpected;
	static String oneValueExpected;
	static String placeAndSentence;
	static String programmeExists;
	static String programmeMissing;
	static String unknownClass;
	static String unknownFeature;
	static String unknownId;
	static String unknownKey;
	static String unknownPackage;
	static String unknownVersion;
	static String wrongPlace;
	static String wrongTarget;
	static String wrongValue;

	static {
		NLS.initializeMessages("org.jiedui.core.internal.json.messages", Messages.class);
	}

	private Messages() {
	}
}
