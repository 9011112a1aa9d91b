/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of command: executed, undone, redone. */
class CommandsTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private SessionFixture books;
	private Programme programme;
	private AnnualPlan plan;
	private Pairing pairing;

	@BeforeEach
	void openSavedBooks() {
		books = new SessionFixture().with(new BooksBuilder().programme("河东–迭部").helper("河东区").recipient("迭部县")
				.pairing(PairingKind.REGION, "河东区", "迭部县").plan(2024, plan -> plan.task("一").task("二").task("三")).books());
		programme = books.one(P.getProgramme());
		plan = books.one(P.getAnnualPlan());
		pairing = books.one(P.getPairing());
	}

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void loadedObjectsAreClean() {
		assertThat(books.session.isDirty()).isFalse();
		assertThat(books.session.changes("").isEmpty()).isTrue();
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("一", "二", "三");
		assertThat(pairing.getHelpers()).extracting(Party::getName).containsExactly("河东区");
		assertThat(books.session.version(pairing)).isEqualTo(1);
	}

	@Test
	void settingAValue() {
		books.set(programme, P.getProgramme_Name(), "新名");
		assertThat(programme.getName()).isEqualTo("新名");
		assertDirty(programme);
		assertThat(books.session.isChanged(programme, P.getProgramme_Name())).isTrue();
		assertThat(books.session.isChanged(programme, P.getProgramme_Code())).isFalse();

		books.undo();
		assertThat(programme.getName()).isEqualTo("河东–迭部");
		assertClean(programme);

		books.redo();
		assertThat(programme.getName()).isEqualTo("新名");
		assertDirty(programme);
	}

	@Test
	void typingTheOldValueBackMakesClean() {
		books.set(programme, P.getProgramme_Name(), "新名");
		books.set(programme, P.getProgramme_Name(), "河东–迭部");
		assertClean(programme);
	}

	@Test
	void settingTheSameValueIsNoCommand() {
		books.set(programme, P.getProgramme_Name(), "河东–迭部");
		assertThat(books.session.editingDomain().getCommandStack().canUndo()).isFalse();
	}

	@Test
	void settingAnEnumerationBackToItsDefault() {
		books.set(pairing, P.getPairing_Kind(), PairingKind.SCHOOL);
		assertDirty(pairing);
		books.set(pairing, P.getPairing_Kind(), PairingKind.REGION);
		assertClean(pairing);
	}

	@Test
	void addingAPart() {
		Member member = JieduiFactory.eINSTANCE.createMember();
		member.setRole(MemberRole.HELPER);
		books.add(pairing, P.getPairing_Members(), member);
		assertThat(pairing.getMembers()).hasSize(3).contains(member);
		assertDirty(member);
		assertDirty(pairing);
		assertThat(books.session.id(member)).isEmpty();

		books.undo();
		assertThat(pairing.getMembers()).hasSize(2);
		assertClean(member);
		assertClean(pairing);

		books.redo();
		assertThat(pairing.getMembers()).hasSize(3);
		assertDirty(member);
	}

	@Test
	void removingAPart() {
		Member member = pairing.getMembers().getFirst();
		books.remove(member);
		assertThat(pairing.getMembers()).hasSize(1);
		assertDirty(member);

		books.undo();
		assertThat(pairing.getMembers()).hasSize(2).first().isSameAs(member);
		assertClean(member);
		assertClean(pairing);

		books.redo();
		assertThat(pairing.getMembers()).hasSize(1);
		assertDirty(member);
	}

	@Test
	void movingAPartWritesNothingButThePart() {
		PlanTask last = plan.getTasks().getLast();
		books.move(plan, P.getAnnualPlan_Tasks(), last, 0);
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("三", "一", "二");
		assertThat(books.session.changes("").changes()).singleElement().isInstanceOfSatisfying(Update.class, update -> {
			assertThat(update.id()).isEqualTo(books.session.id(last).orElseThrow());
			assertThat(update.moved()).isTrue();
			assertThat(update.features()).isEmpty();
		});

		books.undo();
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("一", "二", "三");
		assertClean(plan);

		books.redo();
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("三", "一", "二");
		assertDirty(plan);
	}

	@Test
	void movingAPartIntoAnotherContainer() {
		PlanTask one = plan.getTasks().get(0);
		PlanTask two = plan.getTasks().get(1);
		books.execute(DragAndDropCommand.create(books.session.editingDomain(), one, 0.5f, DragAndDropFeedback.DROP_MOVE,
				DragAndDropFeedback.DROP_MOVE, List.of(two)));
		assertThat(one.getTasks()).containsExactly(two);
		assertThat(plan.getTasks()).hasSize(2);
		assertDirty(two);

		books.undo();
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("一", "二", "三");
		assertThat(books.session.isDirty()).isFalse();

		books.redo();
		assertThat(one.getTasks()).containsExactly(two);
		assertDirty(two);
	}

	@Test
	void addingRoots() {
		Pairing another = JieduiFactory.eINSTANCE.createPairing();
		another.setProgramme(programme);
		books.execute(books.session.add(List.of(another)));
		assertThat(books.session.resource().getContents()).contains(another);
		assertDirty(another);

		books.undo();
		assertThat(books.session.resource().getContents()).doesNotContain(another);
		assertClean(another);

		books.redo();
		assertThat(books.session.resource().getContents()).contains(another);
		assertDirty(another);
	}

	@Test
	void deletingWithReferences() {
		Party helper = pairing.getMembers().getFirst().getParty();
		books.delete(List.of(helper));
		assertThat(books.session.resource().getContents()).doesNotContain(helper);
		assertThat(pairing.getMembers().getFirst().getParty()).isNull();
		assertThat(programme.getHelpers()).isEmpty();
		assertDirty(helper);
		assertDirty(programme);

		books.undo();
		assertThat(books.session.resource().getContents()).contains(helper);
		assertThat(pairing.getMembers().getFirst().getParty()).isSameAs(helper);
		assertThat(programme.getHelpers()).containsExactly(helper);
		assertThat(books.session.isDirty()).isFalse();

		books.redo();
		assertThat(programme.getHelpers()).isEmpty();
		assertDirty(helper);
	}

	@Test
	void deletingAProgrammeWithItsRecords() {
		books.delete(List.of(programme));
		assertThat(books.session.resource().getContents()).doesNotContain(programme, pairing, plan).hasOnlyElementsOfType(Party.class);
		assertDirty(pairing);

		books.undo();
		assertThat(books.session.resource().getContents()).contains(programme, pairing, plan);
		assertThat(pairing.getProgramme()).isSameAs(programme);
		assertThat(books.session.isDirty()).isFalse();

		books.redo();
		assertDirty(plan);
		books.session.save("", null);
		assertThat(books.all(P.getProgrammeRecord())).isEmpty();
	}

	@Test
	void deletingAContainerAndItsPartTogether() {
		books.delete(List.of(plan, plan.getTasks().getFirst()));
		assertThat(books.session.resource().getContents()).doesNotContain(plan);
		books.undo();
		assertThat(plan.getTasks()).hasSize(3);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void copyAndPaste() {
		var domain = books.session.editingDomain();
		books.execute(CopyToClipboardCommand.create(domain, plan.getTasks().getFirst()));
		books.execute(PasteFromClipboardCommand.create(domain, plan, P.getAnnualPlan_Tasks()));
		assertThat(plan.getTasks()).extracting(PlanTask::getName).containsExactly("一", "二", "三", "一");
		EObject copy = plan.getTasks().getLast();
		assertThat(EcoreUtil.equals(copy, plan.getTasks().getFirst())).isTrue();
		assertThat(books.session.id(copy)).isEmpty();

		books.undo();
		assertThat(plan.getTasks()).hasSize(3);
		assertThat(books.session.isDirty()).isFalse();

		books.redo();
		assertThat(plan.getTasks()).hasSize(4);
		assertDirty(copy);
	}

	@Test
	void cutAndPaste() {
		var domain = books.session.editingDomain();
		Party helper = programme.getHelpers().getFirst();
		books.execute(CutToClipboardCommand.create(domain, helper));
		assertThat(programme.getHelpers()).isEmpty();
		assertThat(domain.getClipboard()).asInstanceOf(InstanceOfAssertFactories.COLLECTION).containsExactly(helper);

		books.undo();
		assertThat(programme.getHelpers()).containsExactly(helper);
		assertThat(books.session.isDirty()).isFalse();

		books.redo();
		books.execute(PasteFromClipboardCommand.create(domain, books.session.resource(), null));
		assertThat(books.session.resource().getContents()).last().isInstanceOfSatisfying(Party.class,
				copy -> assertThat(copy.getName()).isEqualTo(helper.getName()));
		books.session.save("", null);
		assertThat(books.session.isDirty()).isFalse();
	}

	private void assertDirty(EObject object) {
		assertThat(books.session.isDirty()).isTrue();
		assertThat(books.session.isChanged(object)).isTrue();
	}

	private void assertClean(EObject object) {
		assertThat(books.session.isDirty()).isFalse();
		assertThat(books.session.isChanged(object)).isFalse();
	}
}
