/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.Tally;
import org.junit.jupiter.api.Test;

/** How the sums below a grid are told. */
class TallyTextTest {

	private static final LedgerCatalog CATALOG = new LedgerCatalog(List.of(JieduiPackage.eINSTANCE));

	private final ValueFormat format = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.TEN_THOUSAND);
	private final TallyText texts = new TallyText(format);

	private Tally tally(String ledger, String column, String unit, String... numbers) {
		Ledger found = CATALOG.find(ledger).orElseThrow();
		LedgerColumn of = new LedgerColumns(format).of(found, CATALOG.creatable(found)).stream().filter(each -> each.id().equals(column)).findFirst()
				.orElseThrow();
		TallyMap map = new TallyMap();
		List.of(numbers).forEach(each -> map.add(of, unit, new BigDecimal(each)));
		return map.all().getFirst();
	}

	@Test
	void moneyIsAddedUpInTheUnitOfTheHead() {
		assertThat(texts.total(tally("projects", "budget", "CNY", "15000", "25000"))).isEqualTo("4");
	}

	@Test
	void sharesHaveButAMean() {
		Tally progress = tally("plan", "progress", "%", "100", "50", "0");
		assertThat(texts.total(progress)).isEqualTo(NLS.bind(Messages.summaryMean, "50"));
		assertThat(texts.all(progress)).isEqualTo(NLS.bind(Messages.summaryRange, new Object[] { "50", "0", "100", "3" }));
	}

	@Test
	void aSumInAUnitOfItsOwnHasTheOneThatFitsIt() {
		assertThat(texts.total(tally("plan", "name", "批", "1"))).isEqualTo("1 batch");
		assertThat(texts.total(tally("plan", "name", "批", "1", "0.001"))).as("as it is shown").isEqualTo("1 batch");
		assertThat(texts.total(tally("plan", "name", "批", "1", "1"))).isEqualTo("2 batches");
	}

	@Test
	void allThatIsKnownBeginsWithTheSum() {
		String range = NLS.bind(Messages.summaryRange, new Object[] { "10", "8", "12", "2" });
		assertThat(texts.all(tally("exchanges", "participants", "人", "12", "8"))).isEqualTo(NLS.bind(Messages.summarySum, "20", range));
	}
}
