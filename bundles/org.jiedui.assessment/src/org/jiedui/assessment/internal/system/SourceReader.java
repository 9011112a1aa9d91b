/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.system;

import java.util.stream.Stream;

import org.jiedui.assessment.system.SystemFormatException;
import org.jiedui.assessment.system.ValueSource;
import org.jiedui.assessment.system.ValueSource.PlanShare;

/** Reads where the value of an indicator comes from. */
final class SourceReader {

	private static final String FROM = "from";

	private SourceReader() {
	}

	static ValueSource read(FileNode node) throws SystemFormatException {
		String from = node.word(FROM, "metric", "target", "plan", "validation", "entered");
		return switch (from) {
			case "metric" -> {
				node.allow(FROM, "metric");
				yield new ValueSource.OfMetric(node.text("metric"));
			}
			case "target" -> {
				node.allow(FROM, "name");
				yield new ValueSource.OfTarget(node.text("name"));
			}
			case "plan" -> {
				node.allow(FROM, "share");
				String code = node.word("share", Stream.of(PlanShare.values()).map(PlanShare::code).toArray(String[]::new));
				yield new ValueSource.OfPlan(Stream.of(PlanShare.values()).filter(share -> share.code().equals(code)).findFirst().orElseThrow());
			}
			case "validation" -> {
				node.allow(FROM);
				yield new ValueSource.OfValidation();
			}
			default -> {
				node.allow(FROM);
				yield new ValueSource.Entered();
			}
		};
	}
}
