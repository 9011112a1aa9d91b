/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsFieldTest {

	private FormDriver driver;
	private SampleBooks books;

	@BeforeEach
	void open() {
		driver = new FormDriver();
		books = driver.books;
	}

	@AfterEach
	void close() {
		driver.close();
	}

	@Test
	void rowsShowTheColumnsOfTheModel() {
		driver.show(books.pairing);
		Table members = driver.find("members", Table.class);
		assertThat(members.getColumn(0).getText()).isEqualTo("角色");
		assertThat(members.getColumn(3).getText()).isEqualTo("单位数 (个)");
		assertThat(members.getItem(1).getText(0)).isEqualTo("受援方");
		assertThat(members.getItem(1).getText(1)).isEqualTo("迭部县");
	}

	@Test
	void aNewPartOpensAndUndoTakesItAway() {
		driver.show(books.pairing);
		driver.click("members.add");
		assertThat(books.pairing.getMembers()).hasSize(3);
		assertThat(driver.form.shown()).isSameAs(books.pairing.getMembers().get(2));
		driver.undo();
		assertThat(driver.form.shown()).isSameAs(books.pairing);
		assertThat(driver.find("members", Table.class).getItemCount()).isEqualTo(2);
	}

	@Test
	void theFirstPartIsAddedByALink() {
		books.pairing.getInstruments().clear();
		driver.show(books.pairing);
		assertThat(driver.has("instruments")).isFalse();
		driver.press(driver.find("instruments.first", Hyperlink.class), SWT.CR, SWT.CR);
		assertThat(books.pairing.getInstruments()).hasSize(1);
	}

	@Test
	void partsMoveAndGo() {
		driver.show(books.pairing);
		Table members = driver.find("members", Table.class);
		Member helper = books.pairing.getMembers().getFirst();
		members.setSelection(0);
		members.notifyListeners(SWT.Selection, new Event());
		driver.click("members.down");
		assertThat(books.pairing.getMembers()).last().isSameAs(helper);
		assertThat(members.getSelectionIndex()).isEqualTo(1);
		driver.press(members, SWT.DEL, SWT.DEL);
		assertThat(books.pairing.getMembers()).hasSize(1).allMatch(each -> each.getRole() == MemberRole.RECIPIENT);
		driver.undo();
		driver.undo();
		assertThat(books.pairing.getMembers()).first().isSameAs(helper);
		assertThat(members.getItem(0).getText(0)).isEqualTo("帮扶方");
	}

	@Test
	void enterOpensAPartAndTheWayLeadsBack() {
		driver.show(books.pairing);
		Table instruments = driver.find("instruments", Table.class);
		instruments.setSelection(0);
		instruments.notifyListeners(SWT.DefaultSelection, new Event());
		driver.settle();
		assertThat(driver.form.shown()).isSameAs(books.pairing.getInstruments().getFirst());
		assertThat(driver.text("areas").getText()).isEqualTo("产业发展、劳务协作");
		driver.press(driver.find("back.0", Hyperlink.class), SWT.CR, SWT.CR);
		driver.settle();
		assertThat(driver.form.shown()).isSameAs(books.pairing);
	}

	@Test
	void choicesAreCheckedInAList() {
		driver.show(books.pairing);
		driver.form.reveal(books.pairing.getInstruments().getFirst(), null);
		driver.click("areas.open");
		Table choices = driver.find("areas.choices", Table.class);
		choices.getItem(2).setChecked(true);
		Event check = new Event();
		check.detail = SWT.CHECK;
		check.item = choices.getItem(2);
		choices.notifyListeners(SWT.Selection, check);
		assertThat(books.pairing.getInstruments().getFirst().getAreas()).contains(AreaOfCooperation.TALENT).hasSize(3);
		choices.getShell().dispose();
		driver.undo();
		assertThat(driver.text("areas").getText()).isEqualTo("产业发展、劳务协作");
	}

	@Test
	void whatIsSaidOfAPartMarksItAtOnce() {
		driver.show(books.pairing);
		Table members = driver.find("members", Table.class);
		var well = members.getItem(0).getImage(0);
		Member helper = books.pairing.getMembers().getFirst();
		driver.findings.add(helper, null, Severity.ERROR, "有误");
		assertThat(members.getItem(0).getImage(0)).isNotSameAs(well);
		driver.findings.clear(helper);
		assertThat(members.getItem(0).getImage(0)).isSameAs(well);
	}

	@Test
	void partsOfNoKindTakeNoRoom() {
		driver.show(books.pairing);
		assertThat(driver.has("extensions.row")).isFalse();
		assertThat(driver.has("sources.row")).isTrue();
	}
}
