/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Span;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.exchange.SeenRows;
import org.jiedui.ui.grid.GridGrouping;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.Look;
import org.jiedui.ui.grid.ViewContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A grid says how it is looked at, and is looked at so again. */
class GridViewsTest {

	private static final GridState NARROW = new GridState(List.of(new GridState.Column("budget", 150, true), new GridState.Column("name", 300, true),
			new GridState.Column("area", 90, false), new GridState.Column("stage", 90, false)), 2, List.of(new GridState.Key("budget", false)));
	private static final HighlightRule RULE = new HighlightRule("budget", ">=2", Look.GOOD, true);

	private GridFixture fixture;

	@AfterEach
	void close() {
		fixture.close();
	}

	private void open(int count) {
		fixture = new GridFixture("projects", GridFixture.projects(count));
	}

	private void filter(String column, String typed) {
		FilterTyping.type(fixture.table(), fixture.index(column), typed);
		fixture.pump();
	}

	private List<String> show(ViewContent content) {
		List<String> lost = fixture.grid.show(content);
		fixture.pump();
		return lost;
	}

	@Test
	void columnsOrderFiltersAndHighlightsComeBackAfterTheStandard() {
		open(6);
		ViewContent standard = fixture.grid.content();
		fixture.grid.arrange(NARROW);
		filter("budget", ">=4");
		fixture.grid.highlight(List.of(RULE));
		fixture.pump();
		ViewContent view = ViewContent.parse(fixture.grid.content().write()).orElseThrow();

		assertThat(show(ViewContent.NONE)).isEmpty();
		assertThat(fixture.rows.size()).isEqualTo(6);
		assertThat(fixture.grid.highlights()).isEmpty();
		assertThat(fixture.grid.content()).isEqualTo(standard);

		assertThat(show(view)).isEmpty();
		assertThat(fixture.grid.content()).isEqualTo(view);
		assertThat(fixture.texts("name")).containsExactly("项目2", "项目1", "项目0");
		assertThat(fixture.grid.highlights()).containsExactly(RULE);
		SeenRows seen = new SeenRows(JieduiPackage.Literals.PROJECT, fixture.grid::shownRows, fixture.grid::shownColumns);
		assertThat(seen.choice().columns()).startsWith("budget", "name").doesNotContain("area", "stage");
		assertThat(seen.choice().rows().orElseThrow()).hasSize(3).first().isEqualTo(fixture.session.id(fixture.project(0)).orElseThrow());
	}

	@Test
	void theRowInFocusStaysSoWhereItIsShown() {
		open(6);
		fixture.select(4, "name");
		EObject focused = fixture.rows.get(4);
		show(fixture.grid.content().with("columns", NARROW.write()));
		assertThat(fixture.grid.operations().selectedRows()).containsExactly(focused);
		show(fixture.grid.content().with("filters", "budget=>=4"));
		assertThat(fixture.grid.operations().selectedRows()).isEmpty();
	}

	@Test
	void aViewReplacesTheFiltersThatAreThere() {
		open(6);
		ViewContent plain = fixture.grid.content();
		filter("name", "项目1");
		assertThat(fixture.rows.size()).isEqualTo(1);

		show(plain.with("filters", "budget=>=4"));
		assertThat(fixture.texts("name")).containsExactly("项目0", "项目1", "项目2");
		show(plain);
		assertThat(fixture.rows.size()).isEqualTo(6);
	}

	@Test
	void groupsComeBackWithAViewAndOneThatIsGoneIsSaid() {
		open(6);
		GridState standard = GridState.parse(fixture.grid.content().part("columns")).orElseThrow();
		GridGrouping.Level stage = new GridGrouping.Level("stage", Span.VALUE, GroupKey.VALUE, false);
		GridGrouping.Level gone = new GridGrouping.Level("sponsor", Span.VALUE, GroupKey.VALUE, false);
		GridState grouped = new GridState(standard.columns(), 1, List.of(), new GridGrouping(List.of(stage, gone)));

		assertThat(show(ViewContent.NONE.with("columns", grouped.write()))).singleElement().asString().contains("sponsor");

		ViewContent view = fixture.grid.content();
		assertThat(GridState.parse(view.part("columns")).orElseThrow().grouping().levels()).containsExactly(stage);
		show(ViewContent.NONE);
		assertThat(fixture.grid.content()).isNotEqualTo(view);
		show(view);
		assertThat(fixture.grid.content()).isEqualTo(view);
	}

	@Test
	void whatIsGoneIsLeftOutAndSaid() {
		open(6);
		ViewContent view = ViewContent.NONE.with("columns", new GridState(List.of(new GridState.Column("sponsor", 90, true),
				new GridState.Column("name", 200, true)), 1, List.of(new GridState.Key("sponsor", true), new GridState.Key("budget", false))).write())
				.with("filters", "sponsor=甲\nstage=\"已废止\"\nbudget=<=5").with("highlights", "bad;cell;sponsor;>1\ngood;row;budget;>3\nshiny;row;budget;>3")
				.with("headings", "sponsor=赞助单位");

		List<String> lost = show(view);

		assertThat(lost).hasSize(3).anySatisfy(sentence -> assertThat(sentence).contains("赞助单位"))
				.anySatisfy(sentence -> assertThat(sentence).contains("已废止"));
		assertThat(fixture.texts("name")).containsExactly("项目5", "项目4", "项目3", "项目2", "项目1");
		assertThat(fixture.grid.highlights()).containsExactly(new HighlightRule("budget", ">3", Look.GOOD, true));
	}

	@Test
	void conditionsThatWereTypedElsewhereMeanTheSameHere() {
		open(6);
		List<String> lost = show(ViewContent.NONE.with("words", "en YUAN").with("filters", "budget=>=40000").with("highlights", "good;cell;budget;<60000"));
		assertThat(lost).isEmpty();
		assertThat(fixture.texts("name")).containsExactly("项目0", "项目1", "项目2");
		assertThat(fixture.grid.highlights()).containsExactly(new HighlightRule("budget", "<6", Look.GOOD, false));
	}

	@Test
	void whatAnotherVersionKeepsInAViewIsCarriedAlong() {
		open(2);
		show(ViewContent.NONE.with("chart", "bars"));
		assertThat(fixture.grid.content().part("chart")).isEqualTo("bars");
		show(ViewContent.NONE);
		assertThat(fixture.grid.content().part("chart")).isEmpty();
	}

	@Test
	void highlightsAreRememberedAndFiltersAreNot() {
		open(6);
		filter("name", "项目1");
		fixture.grid.highlight(List.of(RULE));
		fixture.pump();
		var settings = fixture.settings;
		fixture.close();
		fixture = new GridFixture("projects", GridFixture.projects(6), settings);

		assertThat(fixture.grid.highlights()).containsExactly(RULE);
		assertThat(fixture.rows.size()).isEqualTo(6);
	}

	@Test
	void whoListensHearsOfEveryWayToArrange() {
		open(6);
		int[] told = { 0 };
		fixture.grid.onArranged(() -> told[0]++);
		filter("name", "项目1");
		assertThat(told[0]).isEqualTo(1);
		fixture.grid.highlight(List.of(RULE));
		fixture.pump();
		assertThat(told[0]).isEqualTo(2);
		fixture.grid.arrange(NARROW);
		fixture.pump();
		assertThat(told[0]).isEqualTo(3);
	}
}
