/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.model.PairingKind;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.grid.GridState;
import org.jiedui.ui.prompts.UserPrompts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drop-down of views above a ledger. */
class ViewsMenuTest {

	private PageFixture fixture;
	private LedgerPage page;

	@BeforeEach
	void open() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("河东–迭部").pairing(PairingKind.REGION, "河东区", "迭部县").pairing(PairingKind.REGION, "河西区", "卓尼县");
		fixture = new PageFixture(builder);
		show();
	}

	private void show() {
		page = fixture.ledger("pairings");
		fixture.open(page);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private List<IAction> entries() {
		MenuManager menu = new MenuManager();
		new ViewsMenu(page.views(), () -> page.grid().editHighlights()).fill(menu);
		return Stream.of(menu.getItems()).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
				.toList();
	}

	private IAction entry(String text) {
		return entries().stream().filter(each -> each.getText().startsWith(text.replaceAll("&", "")) || each.getText().equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " is not among " + entries().stream().map(IAction::getText).toList()));
	}

	private void choose(String text) {
		IAction action = entry(text);
		if (action.getStyle() == IAction.AS_RADIO_BUTTON) {
			action.setChecked(true);
		}
		action.run();
		fixture.settle();
	}

	private void saveAs(String name) {
		UserPrompts prompts = fixture.context.site().getService(UserPrompts.class);
		when(prompts.ask(any(), any(), any(), any())).thenReturn(Optional.of(name));
		choose(Messages.Views_saveAs);
	}

	private void narrow() {
		page.grid().arrange(new GridState(List.of(new GridState.Column("theme", 200, true), new GridState.Column("kind", 90, false)), 1, List.of()));
		fixture.settle();
	}

	private String toolItem() {
		return tools(fixture.shell).map(ToolItem::getText).filter(text -> text.startsWith(Messages.Views_label)).findFirst().orElseThrow();
	}

	private static Stream<ToolItem> tools(Control control) {
		Stream<ToolItem> own = control instanceof ToolBar bar ? Stream.of(bar.getItems()) : Stream.of();
		return control instanceof Composite parent ? Stream.concat(own, Stream.of(parent.getChildren()).flatMap(ViewsMenuTest::tools)) : own;
	}

	@Test
	void withoutViewsOnlySavingMakesSense() {
		assertThat(toolItem()).isEqualTo(Messages.Views_label);
		assertThat(entry(Messages.Views_saveAs).isEnabled()).isTrue();
		assertThat(entry(Messages.Views_rename).isEnabled()).isFalse();
		assertThat(entry(Messages.Views_delete).isEnabled()).isFalse();
	}

	@Test
	void theViewThatIsShownIsCheckedAndMarkedWhenItIsChanged() {
		saveAs("甲&乙");
		assertThat(toolItem()).endsWith("甲&乙");
		assertThat(entry("甲").isChecked()).isTrue();
		assertThat(entry(Messages.Views_save).isEnabled()).isFalse();

		narrow();
		assertThat(entry("甲").getText()).isNotEqualTo("甲&&乙");
		assertThat(toolItem()).doesNotEndWith("乙");
		choose(Messages.Views_save);
		assertThat(entry("甲").getText()).isEqualTo("甲&&乙");
	}

	@Test
	void choosingShowsTheGridAsItWasSaved() {
		saveAs("全部");
		narrow();
		saveAs("主题");
		assertThat(page.grid().shownColumns()).startsWith("theme").doesNotContain("kind");
		choose("全部");
		assertThat(page.grid().shownColumns()).contains("kind");
		choose("主题");
		assertThat(page.seenRows().orElseThrow().choice().columns()).startsWith("theme").doesNotContain("kind");
		choose(Messages.Views_back);
		assertThat(page.grid().shownColumns()).contains("kind");
		assertThat(toolItem()).isEqualTo(Messages.Views_label);
	}

	@Test
	void thePageOpensAgainWithTheViewThatWasChosenLast() {
		narrow();
		saveAs("主题");
		for (Control child : fixture.shell.getChildren()) {
			child.dispose();
		}
		show();
		assertThat(toolItem()).contains("主题");
		assertThat(page.grid().shownColumns()).startsWith("theme").doesNotContain("kind");
		assertThat(page.views().isChanged()).isFalse();
	}
}
