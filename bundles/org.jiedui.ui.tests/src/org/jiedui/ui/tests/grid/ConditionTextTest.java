/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.ConditionText;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed on one screen is said on another so that it finds the same rows. */
class ConditionTextTest {

	private static final ValueFormat CHINESE = GridFixture.CHINESE;
	private static final ValueFormat ENGLISH = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);
	private static final LedgerCatalog CATALOG = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE));

	private static LedgerColumn column(String id) {
		Ledger ledger = CATALOG.find("projects").orElseThrow();
		return new LedgerColumns(CHINESE).of(ledger, CATALOG.creatable(ledger)).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private static Optional<String> translated(String column, String typed) {
		CellCondition meant = new FilterParser(CHINESE).parse(column(column), typed).orElseThrow();
		return new ConditionText(ENGLISH, CHINESE).of(column(column), meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "budget;>100;>1000000", "budget;100..200;1000000..2000000", "budget;<=12.5;<=125000", "budget;=;=",
			"budget;!>1;!>10000", "actualEnd;2023;2023-01-01..2023-12-31", "actualEnd;>=2023-06;>=2023-06-01", "actualEnd;2023-06-01;=2023-06-01",
			"name;学校|医院;学校|医院", "name;<>;<>", "place;迭部;迭部" })
	void saysTheSameInOtherWords(String column, String typed, String expected) {
		assertThat(translated(column, typed)).contains(expected);
		assertThat(new FilterParser(ENGLISH).parse(column(column), expected)).isEqualTo(new FilterParser(CHINESE).parse(column(column), typed));
	}

	@Test
	void namesOfValuesAreThoseOfTheLanguage() {
		String chinese = new Labels(Locale.CHINA).label(JieduiPackage.Literals.PROJECT_STAGE.getEEnumLiteral(1));
		String english = new Labels(Locale.ENGLISH).label(JieduiPackage.Literals.PROJECT_STAGE.getEEnumLiteral(1));
		assertThat(translated("stage", '"' + chinese + '"')).contains('"' + english + '"');
		assertThat(translated("stage", chinese).orElseThrow()).contains('"' + english + '"');
	}

	@Test
	void whatTheGrammarCannotSayIsNotSaid() {
		CellCondition either = new CellCondition.AnyOf(List.of(new CellCondition.Contains("a"), new CellCondition.Contains("b")));
		assertThat(new ConditionText(ENGLISH, CHINESE).of(column("name"), new CellCondition.Not(either))).isEmpty();
	}
}
