/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What was counted is loaded first where it is not, and meanwhile the user does something else. Only in the running product. */
@EnabledIf("isRunning")
class AssessmentDeskTest {

	private static final int YEAR = 2022;

	private final List<String> told = new ArrayList<>();
	private OpenSheet sheet;
	private SlowBooks slow;
	private AssessmentDesk desk;

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	@BeforeEach
	void ask() {
		sheet = new OpenSheet();
		sheet.choose(YEAR);
		slow = new SlowBooks(sheet.books());
		desk = new AssessmentDesk(slow.books(), (title, why) -> told.add(why));
		desk.show(sheet.desk().answer());
	}

	@AfterEach
	void close() {
		sheet.close();
	}

	private List<Integer> years() {
		return sheet.books().roots(Literals.ASSESSMENT).stream().map(each -> ((Assessment) each).getYear()).toList();
	}

	private YearAnswer readAgain() {
		YearAnswer before = desk.answer();
		return new YearAnswer(before.years(), before.year(), before.systems(), before.basis(), before.figures(), before.records(), before.complaints());
	}

	@Test
	@DisplayName("It is recorded once all is there, though the books were read again meanwhile; what follows comes after")
	void itIsRecordedOnceAllIsThere() {
		List<Integer> then = new ArrayList<>();
		desk.record(() -> then.addAll(years()));
		assertThat(slow.isAsked()).isTrue();
		assertThat(then).isEmpty();

		desk.show(readAgain());
		slow.answer();
		assertThat(then).contains(YEAR);
		assertThat(told).isEmpty();
	}

	@Test
	@DisplayName("What was meant for a year does not come into another one that is chosen meanwhile, which is told")
	void anotherYearIsLeftAlone() {
		List<Integer> before = years();
		desk.record();
		sheet.choose(2024);
		desk.show(sheet.desk().answer());
		slow.answer();
		assertThat(years()).isEqualTo(before);
		assertThat(sheet.books().isDirty()).isFalse();
		assertThat(told).singleElement().asString().contains(Integer.toString(YEAR));
	}

	@Test
	@DisplayName("What is answered after the sheet was closed comes to nothing")
	void nothingComesAfterTheEnd() {
		desk.record();
		desk.close();
		slow.answer();
		assertThat(sheet.books().isDirty()).isFalse();
		assertThat(told).isEmpty();
	}
}
