/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the site, as the path of links at the head of a page begins with it; lines that begin so are the site's, not the text's. */
final class SiteName {

	private static final Pattern PATH = Pattern.compile("^(?:(?:您?(?:现在|当前)(?:的)?位置|当前位置)\\s*[:：]\\s*)?([^>»›]{2,14}?)\\s*[>»›]\\s*\\S.*$");
	private static final int HEAD = 30;
	private static final int LONGEST = 120;

	private final String name;

	private SiteName(String name) {
		this.name = name;
	}

	static SiteName of(List<Line> lines) {
		for (Line each : lines.subList(0, Math.min(HEAD, lines.size()))) {
			Matcher path = PATH.matcher(each.head());
			if (each.text().length() < LONGEST && path.matches()) {
				return new SiteName(path.group(1).strip());
			}
		}
		return new SiteName(null);
	}

	boolean isIn(Line line) {
		return name != null && line.text().length() < LONGEST && (line.text().startsWith(name) || PATH.matcher(line.head()).matches());
	}
}
