/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.Test;

/** Key numbers of the models as values. */
class ModelChoicesTest {

	private final ValueFormat chinese = new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.YUAN);
	private final ValueFormat english = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);

	@Test
	void aMetricIsOfferedWithLabelUnitAndModule() {
		assertThat(chinese.choices(Literals.TARGET__METRIC)).filteredOn(choice -> choice.value().equals("exchanges.trained")).singleElement()
				.satisfies(choice -> {
					assertThat(choice.label()).isEqualTo("培训人数");
					assertThat(choice.unit()).contains(Unit.PERSONS);
					assertThat(chinese.detail(choice)).contains("人", "结对帮扶");
				});
		assertThat(chinese.choices(Literals.FIGURE__NAME)).isEmpty();
	}

	@Test
	void itIsShownByItsLabel() {
		assertThat(chinese.text(Literals.TARGET__METRIC, "exchanges.trained")).isEqualTo("培训人数");
		assertThat(english.text(Literals.TARGET__METRIC, "exchanges.trained")).isEqualTo("Persons trained");
	}

	@Test
	void labelsOfEitherLanguageAndIdentifiersAreRead() throws FormatException {
		for (String typed : new String[] { "培训人数", "persons trained", "exchanges.trained" }) {
			assertThat(chinese.parse(Literals.TARGET__METRIC, typed)).isEqualTo("exchanges.trained");
		}
		assertThat(english.parse(Literals.TARGET__METRIC, english.editText(Literals.TARGET__METRIC, "exchanges.trained"))).isEqualTo("exchanges.trained");
	}

	@Test
	void whatNoModuleOffersIsKept() throws FormatException {
		assertThat(chinese.text(Literals.TARGET__METRIC, "stalls.rent")).isEqualTo("stalls.rent");
		assertThat(chinese.parse(Literals.TARGET__METRIC, "stalls.rent")).isEqualTo("stalls.rent");
	}
}
