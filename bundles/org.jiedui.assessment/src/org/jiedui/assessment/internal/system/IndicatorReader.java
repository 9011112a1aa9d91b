/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.Scoring;
import org.jiedui.assessment.system.SystemFormatException;
import org.jiedui.assessment.system.ValueSource;

/** Reads the tree of indicators. Once for each file. */
final class IndicatorReader {

	private static final String PARTS = "indicators";

	private final Set<String> seen = new HashSet<>();

	/** The weights of some indicators together. */
	static BigDecimal weights(List<Indicator> indicators) {
		return indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	List<Indicator> read(List<FileNode> nodes) throws SystemFormatException {
		List<Indicator> indicators = new ArrayList<>();
		for (FileNode node : nodes) {
			indicators.add(indicator(node.of(node.text("id"))));
		}
		return indicators;
	}

	private Indicator indicator(FileNode node) throws SystemFormatException {
		if (!seen.add(node.indicator())) {
			throw node.complaint(Messages.sameId);
		}
		BigDecimal weight = node.number("weight");
		if (weight.signum() <= 0) {
			throw node.complaint(Messages.noWeight, weight.toPlainString());
		}
		return node.has(PARTS) ? area(node, weight) : scored(node, weight);
	}

	private Indicator area(FileNode node, BigDecimal weight) throws SystemFormatException {
		node.allow("id", FileNode.ZH, FileNode.EN, FileNode.ZH_TEXT, FileNode.EN_TEXT, "weight", PARTS);
		List<Indicator> parts = read(node.list(PARTS));
		BigDecimal sum = weights(parts);
		if (sum.compareTo(weight) != 0) {
			throw node.complaint(Messages.sumOfParts, sum.toPlainString(), weight.toPlainString());
		}
		return new Indicator(node.indicator(), node.wording(), node.explanation(), weight, "", parts, null, null);
	}

	private static Indicator scored(FileNode node, BigDecimal weight) throws SystemFormatException {
		node.allow("id", FileNode.ZH, FileNode.EN, FileNode.ZH_TEXT, FileNode.EN_TEXT, "weight", "unit", "value", "scoring");
		ValueSource source = SourceReader.read(node.object("value"));
		Scoring scoring = new ScoringReader(node.object("scoring"), weight, source).read();
		String unit = node.has("unit") ? node.text("unit") : "";
		return new Indicator(node.indicator(), node.wording(), node.explanation(), weight, unit, List.of(), source, scoring);
	}
}
