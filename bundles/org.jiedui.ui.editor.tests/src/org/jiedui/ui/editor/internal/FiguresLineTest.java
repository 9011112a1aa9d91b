/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.SelectionFigures;
import org.jiedui.ui.grid.SelectionFigures.Sum;
import org.junit.jupiter.api.Test;

class FiguresLineTest {

	private final FiguresLine line = new FiguresLine(new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND));

	private static Sum sum(String unit, EStructuralFeature feature, long count, String sum) {
		return new Sum(unit, feature, count, new BigDecimal(sum));
	}

	@Test
	void oneCellNeedsNoFigures() {
		assertThat(line.text(new SelectionFigures(1, 1, List.of(sum("", JieduiPackage.Literals.FIGURE__VALUE, 1, "5"))))).isEmpty();
	}

	@Test
	void cellsWithoutNumbersAreCounted() {
		assertThat(line.text(new SelectionFigures(6, 4, List.of()))).contains("6").doesNotContain("    ");
	}

	@Test
	void aMeanThatDoesNotEndIsRounded() {
		String text = line.text(new SelectionFigures(3, 3, List.of(sum("", JieduiPackage.Literals.FIGURE__VALUE, 3, "10"))));
		assertThat(text).contains("10").contains("3.33").doesNotContain("3.333");
	}

	@Test
	void moneyIsSummedInTheUnitOfTheScreen() {
		String text = line.text(new SelectionFigures(2, 2, List.of(sum("CNY", JieduiPackage.Literals.PROJECT__BUDGET, 2, "30000"))));
		assertThat(text).contains("3 万元").contains("1.5 万元");
	}

	@Test
	void eachNumberHasTheUnitThatFitsIt() {
		FiguresLine english = new FiguresLine(new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.TEN_THOUSAND));
		String own = english.text(new SelectionFigures(3, 3, List.of(sum("批", JieduiPackage.Literals.FIGURE__VALUE, 3, "3"))));
		assertThat(own).contains("3 batches").containsPattern("\\b1 batch\\b");
		String fixed = english.text(new SelectionFigures(2, 2, List.of(sum("人次", JieduiPackage.Literals.EXCHANGE__PERSON_TIMES, 2, "2"))));
		assertThat(fixed).contains("2 person-times").containsPattern("\\b1 person-time\\b");
		String yuan = english.text(new SelectionFigures(2, 2, List.of(sum("CNY", JieduiPackage.Literals.PROJECT__BUDGET, 2, "20000"))));
		assertThat(yuan).contains("2 10,000 CNY").contains("1 10,000 CNY");
	}

	@Test
	void unitsAreKeptApart() {
		SelectionFigures figures = new SelectionFigures(4, 4, List.of(sum("人", JieduiPackage.Literals.FIGURE__VALUE, 2, "10"),
				sum("人次", JieduiPackage.Literals.FIGURE__VALUE, 2, "30")));
		assertThat(line.text(figures)).contains("10 人").contains("30 人次").doesNotContain("40");
	}
}
