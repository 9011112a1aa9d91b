/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RowFiltersTest {

	private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

	private PageFixture fixture;

	@AfterEach
	void close() {
		if (fixture != null) {
			fixture.close();
		}
	}

	private static String text(RowFilter filter) {
		return new RowFilters(new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND)).texts(List.of(filter)).toString();
	}

	@Test
	void conditionsAreWrittenAsUsersTypeThem() {
		assertThat(text(new RowFilter.InYear(Literals.EXCHANGE__START, 2023))).isEqualTo("{start==2023}");
		assertThat(text(new RowFilter.Before(Literals.PLAN_TASK__DUE, DAY))).isEqualTo("{due=<2024-03-01}");
		assertThat(text(new RowFilter.OfClass(Literals.VISIT))).isEqualTo("{#kind=\"互访\"}");
		assertThat(text(new RowFilter.OneOf(Literals.PROJECT__STAGE, List.of(ProjectStage.PROPOSED, ProjectStage.UNDER_WAY))))
				.isEqualTo("{stage=\"申报\"|\"在建\"}");
		assertThat(text(new RowFilter.OneOf(Literals.PROJECT__PLACE, List.of()))).isEqualTo("{place==}");
		assertThat(text(new RowFilter.Named(Literals.PROJECT__PLACE, List.of("旺藏村", "根古村")))).isEqualTo("{place=\"旺藏村\"|\"根古村\"}");
		assertThat(text(new RowFilter.InForce(Literals.PAIRING__SINCE, Optional.of(Literals.PAIRING__UNTIL), DAY)))
				.isEqualTo("{since=<=2024-03-01, until=>=2024|=}");
	}

	@Test
	void aLedgerShowsJustTheRowsBehindANumberAndTheColumnsThatTellWhy() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("河东–迭部").project("道路", project -> project.setArea(AreaOfCooperation.INDUSTRY))
				.project("学校", project -> project.setArea(AreaOfCooperation.TALENT))
				.project("桥梁", project -> project.setArea(AreaOfCooperation.INDUSTRY));
		fixture = new PageFixture(builder);
		LedgerPage page = fixture.ledger("projects");
		fixture.open(page);

		page.showRows(List.of(new RowFilter.OneOf(Literals.PROJECT__AREA, List.of(AreaOfCooperation.INDUSTRY))));

		fixture.until(() -> page.grid().shownRows().size() == 2);
		assertThat(page.grid().shownColumns()).contains("area");
		page.showRows(List.of());
		fixture.until(() -> page.grid().shownRows().size() == 3);
	}
}
