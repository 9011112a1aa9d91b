/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;

import java.nio.file.Path;
import java.time.Year;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.TemplateFiles;
import org.jiedui.ui.create.Creation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerPageTest {

	private static final String TEMPLATE = """
			{
				"class": "Pairing",
				"kind": "village",
				"theme": "{year}年共建",
				"members": [ { "class": "Member", "role": "helper", "count": 1 }, { "class": "Member", "role": "recipient", "count": 1 } ]
			}""";

	private PageFixture fixture;
	private LedgerPage page;
	private Pairing second;

	@BeforeEach
	void open() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("河东–迭部").pairing(PairingKind.REGION, "河东区", "迭部县").pairing(PairingKind.REGION, "河西区", "卓尼县");
		fixture = new PageFixture(builder);
		page = fixture.ledger("pairings");
		fixture.open(page);
		fixture.until(() -> fixture.has("theme"));
		second = (Pairing) fixture.books.roots(Literals.PAIRING).get(1);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void aJumpToTheFieldOfAPartStaysThere() {
		Member member = second.getMembers().getFirst();
		page.reveal(member, Literals.MEMBER__DESIGNATION);
		fixture.settle();
		assertThat(page.grid().operations().selectedRows()).containsExactly(second);
		assertThat(fixture.isFocus("designation")).isTrue();
		page.reveal(second, null);
		fixture.settle();
		assertThat(fixture.has("designation")).isFalse();
		assertThat(fixture.has("theme")).isTrue();
	}

	@Test
	void theFormThatIsFoldedAwayComesOutForAJumpAlone() {
		page.toggleDetails();
		assertThat(fixture.has("theme")).isFalse();
		page.reveal(second, null);
		fixture.settle();
		assertThat(page.details().isFolded()).isTrue();
		page.reveal(second, Literals.PAIRING__THEME);
		fixture.settle();
		assertThat(fixture.isFocus("theme")).isTrue();
		assertThat(fixture.arrangements.getSection("details.pairings").getBoolean("folded")).isTrue();
	}

	@Test
	void offersItsOwnRowsBeforePartsOfTheSelectedRow() {
		assertThat(page.creations()).hasSizeGreaterThan(1);
		assertThat(page.creations().getFirst().object()).isInstanceOf(Pairing.class);
		assertThat(page.creations()).extracting(Creation::part).isSorted();
	}

	@Test
	void anEmptyGridSelectsNothing() {
		assertThat(page.selectionProvider().getSelection()).isEqualTo(new StructuredSelection(fixture.books.roots(Literals.PAIRING).getFirst()));
		fixture.session.editingDomain().getCommandStack().execute(fixture.session.delete(fixture.books.roots(Literals.PAIRING)));
		fixture.settle();
		assertThat(page.selectionProvider().getSelection().isEmpty()).isTrue();
	}

	@Test
	void duplicatesTheSelectedRowWithItsParts() {
		page.reveal(second, null);
		fixture.settle();
		page.duplicateRows();
		fixture.settle();
		Pairing copy = (Pairing) fixture.books.roots(Literals.PAIRING).getLast();
		assertThat(fixture.books.roots(Literals.PAIRING)).hasSize(3);
		assertThat(page.grid().operations().selectedRows()).containsExactly(copy);
		assertThat(copy.getProgramme()).isEqualTo(second.getProgramme());
		assertThat(copy.getMembers()).hasSameSizeAs(second.getMembers()).doesNotContainAnyElementsOf(second.getMembers());
		assertThat(copy.getMembers()).extracting(Member::getParty).isEqualTo(second.getMembers().stream().map(Member::getParty).toList());
		fixture.session.editingDomain().getCommandStack().undo();
		assertThat(fixture.books.roots(Literals.PAIRING)).hasSize(2);
	}

	/** What a click on an entry of a submenu does. */
	private static void choose(IContributionItem menu, String label) {
		Stream.of(((IMenuManager) menu).getItems()).map(item -> ((ActionContributionItem) item).getAction())
				.filter(action -> action.getText().contains(label)).findFirst().orElseThrow().run();
	}

	@Test
	void aTemplateMakesARowWithPartsInOneStep(@TempDir Path folder) throws Exception {
		fixture.templates = new TemplateFiles(folder).with("village", "村村结对", "Villages", TEMPLATE).without("gone").templates();
		page.reveal(second, null);
		fixture.settle();

		assertThat(page.templates()).hasSize(2);
		choose(page.templates().getFirst(), "村村结对");
		fixture.settle();

		Pairing made = (Pairing) fixture.books.roots(Literals.PAIRING).getLast();
		assertThat(page.grid().operations().selectedRows()).containsExactly(made);
		assertThat(made.getTheme()).isEqualTo(Year.now() + "年共建");
		assertThat(made.getKind()).isEqualTo(PairingKind.VILLAGE);
		assertThat(made.getProgramme()).isEqualTo(second.getProgramme());
		assertThat(made.getMembers()).hasSize(2);
		fixture.session.editingDomain().getCommandStack().undo();
		assertThat(fixture.books.roots(Literals.PAIRING)).hasSize(2);
		fixture.session.editingDomain().getCommandStack().redo();
		assertThat(fixture.books.roots(Literals.PAIRING)).hasSize(3).contains(made);
	}

	@Test
	void aTemplateCompletesTheSelectedRowInOneStep(@TempDir Path folder) throws Exception {
		fixture.templates = new TemplateFiles(folder).with("village", "村村结对", "Villages", TEMPLATE).templates();
		page.reveal(second, null);
		fixture.settle();

		choose(page.templates().getLast(), "村村结对");
		assertThat(second.getMembers()).hasSize(4);
		assertThat(second.getTheme()).isNull();
		fixture.session.editingDomain().getCommandStack().undo();
		assertThat(second.getMembers()).hasSize(2);
		fixture.session.editingDomain().getCommandStack().redo();
		assertThat(second.getMembers()).hasSize(4);
	}

	@Test
	void aTemplateThatCannotBeUsedIsTold(@TempDir Path folder) {
		fixture.templates = new TemplateFiles(folder).without("gone").templates();

		choose(page.templates().getFirst(), "1");
		verify(fixture.prompts).inform(any(), contains("org.example/templates/gone.json"));
	}

	@Test
	void withoutTemplatesThereIsNoMenuOfThem() {
		assertThat(page.templates()).isEmpty();
	}

	@Test
	void whatIsWrongInTheColumnInFocusComesBeforeTheRestOfTheRow() {
		fixture.find(second, Literals.PAIRING__KIND);
		fixture.find(second, Literals.PAIRING__THEME);
		page.reveal(second, Literals.PAIRING__KIND);
		fixture.settle();
		assertThat(page.focusedFindings()).extracting(Finding::feature).containsExactly(Literals.PAIRING__KIND);
		page.reveal(second, Literals.PAIRING__LEVEL);
		fixture.settle();
		assertThat(page.focusedFindings()).extracting(Finding::feature).containsExactly(Literals.PAIRING__KIND, Literals.PAIRING__THEME);
		page.reveal((Pairing) fixture.books.roots(Literals.PAIRING).getFirst(), null);
		fixture.settle();
		assertThat(page.focusedFindings()).isEmpty();
	}
}
