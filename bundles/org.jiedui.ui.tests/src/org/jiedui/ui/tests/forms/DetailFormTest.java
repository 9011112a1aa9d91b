/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.MemberRole;
import org.jiedui.model.PlanState;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.internal.forms.FieldLabel;
import org.jiedui.ui.internal.widgets.DropDown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetailFormTest {

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
	void whatIsTypedIsOneStepOfUndo() {
		driver.show(books.project);
		driver.type("name", "改");
		driver.form.commit();
		driver.type("name", "改造");
		driver.leave("name");
		assertThat(books.project.getName()).isEqualTo("改造");
		driver.undo();
		assertThat(books.project.getName()).startsWith("益哇镇");
		assertThat(driver.text("name").getText()).startsWith("益哇镇");
		assertThat(driver.canUndo()).isFalse();
		driver.redo();
		assertThat(driver.text("name").getText()).isEqualTo("改造");
	}

	@Test
	void anotherVisitToAFieldIsAnotherStep() {
		driver.show(books.project);
		driver.type("name", "一");
		driver.leave("name");
		driver.type("name", "二");
		driver.leave("name");
		driver.undo();
		assertThat(books.project.getName()).isEqualTo("一");
	}

	@Test
	void aPauseInTypingIsEnough() {
		driver.show(books.project);
		driver.type("code", "2025-01");
		driver.until(() -> "2025-01".equals(books.project.getCode()));
	}

	@Test
	void theCursorStaysWhileTypingGoesOn() {
		driver.show(books.project);
		driver.type("code", "ab");
		driver.form.commit();
		driver.type("code", "abc");
		driver.text("code").setSelection(2);
		driver.form.commit();
		assertThat(books.project.getCode()).isEqualTo("abc");
		assertThat(driver.text("code").getCaretPosition()).isEqualTo(2);
	}

	@Test
	void typingTheSameValueIsNoChange() {
		driver.show(books.project);
		driver.type("budget", "950 多");
		driver.leave("budget");
		assertThat(driver.canUndo()).isFalse();
	}

	@Test
	void escapeTakesBackWhatWasTyped() {
		driver.show(books.project);
		driver.type("code", "X");
		driver.form.commit();
		driver.type("code", "XY");
		Event escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		driver.text("code").notifyListeners(SWT.Traverse, escape);
		assertThat(books.project.getCode()).isEqualTo("2024-DB-07");
		assertThat(driver.text("code").getText()).isEqualTo("2024-DB-07");
		assertThat(driver.canUndo()).isFalse();
	}

	@Test
	void wrongValueStaysInTheFieldWithAMessage() {
		driver.show(books.project);
		driver.type("plannedEnd", "三十二号");
		driver.leave("plannedEnd");
		assertThat(driver.message("plannedEnd")).isNotEmpty();
		assertThat(driver.text("plannedEnd").getText()).isEqualTo("三十二号");
		assertThat(driver.form.commit()).isFalse();
		assertThat(books.project.getPlannedEnd()).isEqualTo(LocalDate.of(2024, 11, 30));
		driver.type("plannedEnd", "2024/12/5");
		driver.leave("plannedEnd");
		assertThat(driver.message("plannedEnd")).isEmpty();
		assertThat(books.project.getPlannedEnd()).isEqualTo(LocalDate.of(2024, 12, 5));
		assertThat(driver.text("plannedEnd").getText()).isEqualTo("2024-12-05");
	}

	@Test
	void whatIsTypedDiffersFromTheObjectUntilItIsPutThereOrTakenBack() {
		driver.show(books.project);
		List<Boolean> told = new ArrayList<>();
		driver.form.onTyping(() -> told.add(driver.form.isTyping()));
		driver.type("code", "2025-01");
		driver.type("code", "2025-012");
		driver.form.commit();
		driver.type("responsible", "河");
		driver.form.show(books.pairing);
		assertThat(told).containsExactly(true, false, true, false);
	}

	@Test
	void aWrongValueIsTypingToWhichTheFormLeads() {
		driver.show(books.project);
		assertThat(driver.form.revealWrong()).isFalse();
		driver.type("plannedEnd", "三十二号");
		assertThat(driver.form.commit()).isFalse();
		driver.text("name").setFocus();
		assertThat(driver.form.isTyping()).isTrue();
		assertThat(driver.form.revealWrong()).isTrue();
		assertThat(driver.text("plannedEnd").isFocusControl()).isTrue();
	}

	@Test
	void theKeyOfAShortcutLeavesWhatIsTypedInTheField() {
		driver.show(books.project);
		driver.type("code", "2025");
		driver.press(driver.text("code"), SWT.MOD1, (char) 0);
		assertThat(driver.canUndo()).isFalse();
	}

	@Test
	void moneyFollowsTheScale() {
		driver.show(books.project);
		assertThat(driver.text("budget").getText()).isEqualTo("950多");
		driver.scale(MoneyScale.YUAN);
		assertThat(driver.text("budget").getText()).isEqualTo("9,500,000多");
		driver.type("budget", "1200");
		driver.leave("budget");
		assertThat(books.project.getBudget()).isEqualTo(Money.of(1200));
	}

	@Test
	void requiredFieldsAreMarked() {
		driver.show(books.project);
		assertThat(driver.find("stage.label", FieldLabel.class).isRequired()).isTrue();
		assertThat(driver.find("code.label", FieldLabel.class).isRequired()).isFalse();
	}

	@Test
	void enumerationIsChosenByKeys() {
		driver.show(books.project);
		DropDown stage = driver.find("stage", DropDown.class);
		assertThat(stage.text()).isEqualTo("在建");
		driver.press(stage, SWT.ARROW_DOWN, (char) 0);
		assertThat(books.project.getStage()).isEqualTo(ProjectStage.COMPLETED);
		driver.undo();
		assertThat(stage.text()).isEqualTo("在建");
	}

	@Test
	void partialDatesKeepWhatIsKnown() {
		driver.show(books.project);
		driver.type("actualStart", "2024");
		driver.leave("actualStart");
		assertThat(books.project.getActualStart()).isEqualTo(PartialDate.of(2024));
		driver.type("actualStart", "");
		driver.leave("actualStart");
		assertThat(books.project.getActualStart()).isNull();
	}

	@Test
	void changesOfOthersShowAtOnceButLeaveWhatIsTyped() {
		driver.show(books.project);
		driver.type("code", "half");
		Command other = SetCommand.create(books.session.editingDomain(), books.project, Literals.PROGRAMME_RECORD__NAME, "别名");
		books.session.editingDomain().getCommandStack().execute(other);
		assertThat(driver.text("name").getText()).isEqualTo("别名");
		assertThat(driver.text("code").getText()).isEqualTo("half");
		assertThat(driver.title()).isEqualTo("别名");
	}

	@Test
	void derivedValuesFollowAndAreReadOnly() {
		driver.show(books.pairing);
		assertThat(driver.text("shape").getEditable()).isFalse();
		assertThat(driver.text("shape").getText()).isEqualTo("点对点");
		Command counted = SetCommand.create(books.session.editingDomain(), books.pairing.getMembers().get(1), Literals.MEMBER__COUNT, 8);
		books.session.editingDomain().getCommandStack().execute(counted);
		assertThat(driver.text("shape").getText()).isEqualTo("一对多");
	}

	@Test
	void findingsStandUnderTheirFieldAsTheyChange() {
		driver.show(books.project);
		driver.findings.add(books.project, Literals.PROJECT__PLACE, Severity.WARNING, "地点不在受援方");
		driver.findings.add(books.project, null, Severity.ERROR, "整体有误");
		assertThat(driver.message("place")).isEqualTo("地点不在受援方");
		assertThat(driver.has("messages")).isTrue();
		driver.findings.clear(books.project);
		assertThat(driver.message("place")).isEmpty();
		assertThat(driver.has("messages")).isFalse();
	}

	@Test
	void anotherObjectOfTheClassUsesTheSameWidgets() {
		driver.show(books.hedong);
		var name = driver.text("name");
		name.setText("河东新区");
		driver.show(books.diebu);
		assertThat(books.hedong.getName()).isEqualTo("河东新区");
		assertThat(driver.text("name")).isSameAs(name);
		assertThat(name.getText()).isEqualTo("迭部县");
	}

	@Test
	void frozenFieldsAreReadOnly() {
		books.plan.setState(PlanState.FROZEN);
		driver.show(books.task);
		assertThat(driver.text("name").getEditable()).isFalse();
		assertThat(driver.text("progress").getEditable()).isTrue();
		driver.press(driver.find("area", DropDown.class), SWT.ARROW_DOWN, (char) 0);
		assertThat(driver.canUndo()).isFalse();
	}

	@Test
	void whatChangesByStepsIsShownAndNotTyped() {
		driver.show(books.plan);
		DropDown state = driver.find("state", DropDown.class);
		assertThat(state.getToolTipText()).contains("plan");
		driver.press(state, SWT.ARROW_DOWN, (char) 0);
		assertThat(driver.canUndo()).isFalse();
		assertThat(books.plan.getState()).isEqualTo(PlanState.DRAFT);
		assertThat(driver.has("steps.new")).isFalse();
		assertThat(driver.text("name").getEditable()).isTrue();
	}

	@Test
	void revealLeadsToTheFieldOfAPartAndBackAgain() {
		driver.show(books.pairing);
		assertThat(driver.form.reveal(books.pairing.getMembers().getFirst(), Literals.MEMBER__DESIGNATION)).isTrue();
		assertThat(driver.form.shown()).isSameAs(books.pairing.getMembers().getFirst());
		assertThat(driver.find("role", DropDown.class).text()).isEqualTo("帮扶方");
		assertThat(driver.has("back.0")).isTrue();
		assertThat(driver.form.object()).isSameAs(books.pairing);
		assertThat(driver.form.reveal(books.project, Literals.PROJECT__STAGE)).isFalse();
		assertThat(driver.form.reveal(books.pairing, Literals.PAIRING__THEME)).isTrue();
		assertThat(driver.form.shown()).isSameAs(books.pairing);
	}

	@Test
	void aPartStaysOpenWhenItsObjectIsShownOnceMore() {
		driver.show(books.pairing);
		driver.form.reveal(books.pairing.getMembers().getFirst(), Literals.MEMBER__DESIGNATION);
		driver.show(books.pairing);
		assertThat(driver.form.shown()).isSameAs(books.pairing.getMembers().getFirst());
		driver.form.reveal(books.pairing, null);
		assertThat(driver.form.shown()).isSameAs(books.pairing);
	}

	@Test
	void aPartThatVanishesIsLeft() {
		driver.show(books.pairing);
		driver.form.reveal(books.pairing.getMembers().getFirst(), null);
		books.session.editingDomain().getCommandStack().execute(books.session.delete(books.pairing.getMembers().subList(0, 1)));
		assertThat(driver.form.shown()).isSameAs(books.pairing);
		driver.undo();
		assertThat(books.pairing.getMembers().getFirst().getRole()).isEqualTo(MemberRole.HELPER);
	}

	@Test
	void showsNothingOnceTheSessionForgets() {
		driver.show(books.project);
		books.session.discard();
		assertThat(driver.form.shown()).isNull();
		assertThat(driver.form.commit()).isTrue();
		assertThat(driver.form.setFocus()).isFalse();
	}

	@Test
	void whatIsTypedGoesWithTheObjects() {
		driver.show(books.project);
		driver.type("responsible", "");
		books.session.discard();
		driver.settle();
		assertThat(books.session.isDirty()).isFalse();
		assertThat(books.session.editingDomain().getCommandStack().canUndo()).isFalse();
	}

	@Test
	void leavesNoListenersBehind() {
		driver.show(books.project);
		driver.shell.dispose();
		books.session.editingDomain().getCommandStack().execute(
				SetCommand.create(books.session.editingDomain(), books.project, Literals.PROGRAMME_RECORD__NAME, "x"));
		assertThat(driver.findings.listeners()).isZero();
	}
}
