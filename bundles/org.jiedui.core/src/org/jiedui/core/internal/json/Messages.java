/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import org.eclipse.osgi.util.NLS;

/** Sentences about programme files. */
public final class Messages extends NLS {

	public static String classMissing;
	public static String copyName;
	public static String duplicateId;
	public static String intoNothing;
	public static String line;
	public static String lineAndPath;
	public static String listExpected;
	public static String nameMissing;
	public static String noJson;
	public static String noProgrammeFile;
	public static String noTemplateFile;
	public static String numberedCopyName;
	public static String objectExpected;
	public static String oneValueExpected;
	public static String placeAndSentence;
	public static String programmeExists;
	public static String programmeMissing;
	public static String templateMissing;
	public static String unknownClass;
	public static String unknownFeature;
	public static String unknownGap;
	public static String unknownId;
	public static String unknownKey;
	public static String unknownPackage;
	public static String unknownRecord;
	public static String unknownVersion;
	public static String wrongPlace;
	public static String wrongTarget;
	public static String wrongValue;

	static {
		NLS.initializeMessages("org.jiedui.core.internal.json.messages", Messages.class);
	}

	private Messages() {
	}
}
