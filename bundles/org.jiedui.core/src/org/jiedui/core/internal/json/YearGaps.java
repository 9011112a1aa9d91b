/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiedui.core.internal.json.LocatedNode.Fields;
import org.jiedui.core.internal.json.LocatedNode.Items;
import org.jiedui.core.internal.json.LocatedNode.Scalar;
import org.jiedui.core.json.ProgrammeFormatException;

/**
 * Fills the gaps in the texts of a template: {@value #GAP} becomes the year.
 *
 * @param year four digits
 */
record YearGaps(Complaints complaints, Year year) {

	private static final String GAP = "{year}";
	private static final Pattern GAPS = Pattern.compile("\\{(\\w*)}");

	LocatedNode fill(LocatedNode node) throws ProgrammeFormatException {
		return switch (node) {
			case Fields fields -> new Fields(fill(fields.fields()), fields.line(), fields.path());
			case Items items -> new Items(fill(items.items()), items.line(), items.path());
			case Scalar scalar -> scalar.value() instanceof String text ? new Scalar(fill(text, scalar), scalar.line(), scalar.path()) : scalar;
		};
	}

	private Map<String, LocatedNode> fill(Map<String, LocatedNode> fields) throws ProgrammeFormatException {
		Map<String, LocatedNode> filled = new LinkedHashMap<>();
		for (var entry : fields.entrySet()) {
			filled.put(entry.getKey(), fill(entry.getValue()));
		}
		return filled;
	}

	private List<LocatedNode> fill(List<LocatedNode> items) throws ProgrammeFormatException {
		List<LocatedNode> filled = new ArrayList<>();
		for (LocatedNode item : items) {
			filled.add(fill(item));
		}
		return filled;
	}

	private String fill(String text, Scalar place) throws ProgrammeFormatException {
		Matcher gaps = GAPS.matcher(text);
		while (gaps.find()) {
			if (!gaps.group().equals(GAP)) {
				throw complaints.at(place, Messages.unknownGap, gaps.group(), GAP);
			}
		}
		return text.replace(GAP, String.format("%04d", year.getValue()));
	}
}
