/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferenceFieldTest {

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
	void typingOffersWhatIsCalledSoAndEnterTakesIt() {
		driver.show(books.project);
		driver.type("place", "河东");
		driver.until(() -> candidates() == 2);
		driver.press(driver.text("place"), SWT.CR, SWT.CR);
		assertThat(books.project.getPlace()).isSameAs(books.hedong);
		assertThat(driver.text("place").getText()).isEqualTo("河东区");
		driver.undo();
		assertThat(driver.text("place").getText()).isEqualTo("迭部县");
	}

	private long candidates() {
		try {
			return driver.find("candidates", Table.class).getItemCount();
		} catch (AssertionError notOpen) {
			return -1;
		}
	}

	@Test
	void arrowKeysMoveInTheList() {
		driver.show(books.project);
		driver.type("place", "河东");
		driver.until(() -> candidates() == 2);
		driver.press(driver.text("place"), SWT.ARROW_DOWN, (char) 0);
		driver.press(driver.text("place"), SWT.CR, SWT.CR);
		assertThat(books.project.getPlace()).isSameAs(books.bureau);
	}

	@Test
	void noListOpensUnderAFieldThatWasLeft() {
		driver.show(books.project);
		driver.type("place", "河东某地");
		driver.leave("place");
		boolean[] later = { false };
		driver.shell.getDisplay().timerExec(400, () -> later[0] = true);
		driver.until(() -> later[0]);
		assertThat(candidates()).isEqualTo(-1);
	}

	@Test
	void aWholeNameNeedsNoList() {
		driver.show(books.project);
		driver.type("place", "河东区");
		driver.leave("place");
		assertThat(books.project.getPlace()).isSameAs(books.hedong);
	}

	@Test
	void unknownNameIsSaid() {
		driver.show(books.project);
		driver.type("place", "无此地");
		driver.leave("place");
		assertThat(driver.message("place")).contains("无此地");
		assertThat(books.project.getPlace()).isSameAs(books.diebu);
	}

	@Test
	void emptyTextAndTheButtonClear() {
		driver.show(books.project);
		driver.click("place.clear");
		assertThat(books.project.getPlace()).isNull();
		assertThat(driver.has("place.clear")).isFalse();
		driver.type("responsible", "");
		driver.leave("responsible");
		assertThat(books.project.getResponsible()).isNull();
	}

	@Test
	void theLinkLeadsToTheObject() {
		driver.show(books.project);
		driver.click("place.go");
		assertThat(driver.visited).containsExactly(books.diebu);
	}

	@Test
	void listOfReferencesIsOrderedAndShortened() {
		books.programme.getHelpers().add(books.bureau);
		driver.show(books.programme);
		Table helpers = driver.find("helpers", Table.class);
		assertThat(helpers.getItem(1).getText()).isEqualTo("河东区农业农村委");
		helpers.setSelection(1);
		helpers.notifyListeners(SWT.Selection, new Event());
		driver.click("helpers.up");
		assertThat(books.programme.getHelpers()).containsExactly(books.bureau, books.hedong);
		assertThat(helpers.getSelectionIndex()).isZero();
		driver.click("helpers.remove");
		assertThat(books.programme.getHelpers()).containsExactly(books.hedong);
		driver.undo();
		assertThat(helpers.getItemCount()).isEqualTo(2);
	}

	@Test
	void anEmptyListHasRoomForAnEntry() {
		books.programme.getHelpers().clear();
		driver.show(books.programme);
		Table helpers = driver.find("helpers", Table.class);
		assertThat(helpers.getSize().y).isGreaterThanOrEqualTo(helpers.getItemHeight());
	}

	@Test
	void referencesAreAddedFromAListThatTypingFilters() {
		driver.show(books.programme);
		driver.shell.getDisplay().asyncExec(() -> {
			driver.type("filter", "农业");
			driver.until(() -> candidates() == 1);
			driver.text("filter").notifyListeners(SWT.DefaultSelection, new Event());
		});
		driver.click("recipients.add");
		assertThat(books.programme.getRecipients()).containsExactly(books.diebu, books.bureau);
		driver.undo();
		assertThat(books.programme.getRecipients()).containsExactly(books.diebu);
	}
}
