/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.report.tree.Paragraph;

/**
 * In sentences a figure with its source is the number of objects of a ledger, or a sum of one of its figures.
 *
 * @param books say which
 */
record SentenceCheck(ReportedBooks books) {

	void check(Paragraph paragraph) {
		for (Paragraph.Run run : paragraph.runs()) {
			for (Ledger ledger : books.catalog().ofProgrammes()) {
				String source = "“" + books.labels().plural(ledger.type()) + (books.isChinese() ? "”，" : "”, ");
				if (run.notes().stream().anyMatch(note -> note.contains(source))) {
					assertThat(candidates(ledger)).as(run.text()).anyMatch(run.text()::endsWith);
				}
			}
		}
	}

	private List<String> candidates(Ledger ledger) {
		// English sentences have money in yuan
		ValueFormat spoken = books.isChinese() ? books.format() : new ValueFormat(books.labels(), MoneyScale.YUAN);
		LoadedLedger loaded = books.loaded(ledger, spoken);
		List<String> candidates = new ArrayList<>(List.of(String.valueOf(loaded.ofYear().size())));
		for (EStructuralFeature figure : ReportedBooks.figures(ledger.type())) {
			String sum = loaded.total(figure, loaded.ofYear());
			String unit = spoken.unit(figure, "1".equals(sum) ? BigDecimal.ONE : null).orElse("");
			candidates.add(books.isChinese() ? sum + unit : sum + " " + unit);
		}
		return candidates;
	}
}
