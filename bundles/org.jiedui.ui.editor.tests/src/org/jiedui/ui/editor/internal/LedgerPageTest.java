/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.viewers.StructuredSelection;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.create.Creation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerPageTest {

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
