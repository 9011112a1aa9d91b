/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Programme;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.ui.grid.Arrangement;
import org.junit.jupiter.api.Test;

/** Which rows are there: by the page, with edits, deletions and what others do. */
class PagedRowSourceTest extends PagedRowsFixture {

	@Test
	void keysComeFirstAndRowsByThePage() {
		open(350);
		assertThat(source.size()).isEqualTo(350);
		assertThat(source.total()).isEqualTo(350);
		assertThat(loaded()).isZero();
		assertThat(source.get(120)).isNull();
		questions.answer();
		assertThat(loaded()).isEqualTo(100);
		assertThat(((Project) source.get(120)).getName()).isEqualTo("项目120");
		assertThat(source.indexOf(source.get(199))).isEqualTo(199);
		assertThat(source.get(200)).isNull();
		assertThat(row(349).getName()).isEqualTo("项目349");
	}

	@Test
	void identifiersOfAllRowsAreThereWithoutARow() {
		open(350);
		List<ObjectId> before = source.identifiers(session);
		assertThat(before).hasSize(350).doesNotHaveDuplicates();
		assertThat(loaded()).isZero();
		assertThat(session.id(row(120))).contains(before.get(120));
		arrange(filtered("name", "项目12"));
		assertThat(source.identifiers(session)).hasSize(source.size()).isSubsetOf(before).contains(before.get(120));
	}

	@Test
	void whatWasScrolledPastIsNotRead() {
		open(3000);
		questions.asked = 0;
		for (int position = 0; position < 3000; position += 100) {
			assertThat(source.get(position)).isNull();
		}
		questions.answer();
		assertThat(questions.asked).isLessThan(6);
		assertThat(source.get(2999)).isNotNull();
	}

	@Test
	void onlyRowsThatAreLookedAtStayLoaded() {
		open(8000);
		Project edited = row(0);
		Project held = row(150);
		source.hold(List.of(held));
		set(edited, P.getProject_Budget(), Money.of(BigDecimal.ONE));
		for (int position = 200; position < 8000; position += 50) {
			assertThat(row(position).getName()).isEqualTo("项目" + position);
		}
		assertThat(loaded()).isLessThan(5500);
		assertThat(source.get(0)).as("unsaved changes stay").isSameAs(edited);
		assertThat(source.get(150)).as("what somebody works with stays").isSameAs(held);
		assertThat(session.isChanged(edited)).isTrue();
		undo();
		assertThat(edited.getBudget()).isEqualTo(Money.of(80_000_000));
	}

	/** Pages are wanted faster than they come: there is always one to be read next. */
	@Test
	void rowsLeaveAlsoWhileSomebodyScrollsOn() {
		open(8000);
		source.get(0);
		for (int position = 100; position < 8000; position += 100) {
			source.get(position);
			questions.answerOne();
		}
		questions.answer();
		assertThat(loaded()).isLessThan(5500);
	}

	@Test
	void whatIsDeletedVanishesAndUndoBringsItBackToItsPlace() {
		open(5);
		Project second = row(1);
		execute(session.delete(List.of(second)));
		assertThat(names(source.size())).containsExactly("项目0", "项目2", "项目3", "项目4");
		assertThat(source.indexOf(second)).isEqualTo(-1);
		undo();
		assertThat(names(source.size())).containsExactly("项目0", "项目1", "项目2", "项目3", "项目4");
		execute(session.delete(List.of(row(0), row(3))));
		session.save("", null);
		source.refresh();
		assertThat(names(source.size())).containsExactly("项目1", "项目2", "项目4");
		arrange(Arrangement.NONE);
		assertThat(names(source.size())).containsExactly("项目1", "项目2", "项目4");
	}

	@Test
	void whatIsNewStandsAtTheEndUntilItIsArranged() {
		open(3);
		arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), true)), List.of()));
		Project fresh = JieduiFactory.eINSTANCE.createProject();
		fresh.setName("新");
		fresh.setBudget(Money.of(20_000));
		fresh.setProgramme((Programme) session.load(Query.of(P.getProgramme())).getFirst());
		execute(session.add(List.of(fresh)));
		assertThat(names(source.size())).containsExactly("项目0", "项目1", "项目2", "新");
		assertThat(source.indexOf(fresh)).isEqualTo(3);
		session.save("", null);
		source.refresh();
		assertThat(names(source.size())).containsExactly("项目0", "项目1", "项目2", "新");
		arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), true)), List.of()));
		assertThat(source.size()).isEqualTo(4);
		assertThat(names(2)).containsExactly("项目0", "项目1");
		assertThat(source.indexOf(fresh)).isBetween(1, 2);
	}

	@Test
	void whatOthersDoIsSeen() {
		open(250);
		row(0);
		ObjectId changed = session.id(row(1)).orElseThrow();
		Set<ObjectId> told = new HashSet<>();
		workspace.addListener((commits, objects, origin) -> told.addAll(objects));
		try (Session other = workspace.openSession()) {
			List<EObject> all = other.load(Query.of(P.getProject()));
			((Project) all.get(1)).setName("改");
			Project added = JieduiFactory.eINSTANCE.createProject();
			added.setName("加");
			added.setProgramme(((Project) all.getFirst()).getProgramme());
			other.editingDomain().getCommandStack().execute(other.add(List.of(added)));
			other.editingDomain().getCommandStack().execute(other.delete(List.of(all.get(2), all.get(240))));
			other.save("", null);
		}
		questions.answer();
		Set<ObjectId> stale = session.stale(told);
		session.refresh(stale, session.fetch(stale));
		source.refresh();
		assertThat(session.find(changed)).get().extracting(each -> ((Project) each).getName()).isEqualTo("改");
		assertThat(row(2).getName()).as("a loaded row is gone at once").isEqualTo("项目3");
		assertThat(row(source.size() - 1).getName()).isEqualTo("加");
		row(238);
		assertThat(row(239).getName()).as("another when it is looked at").isEqualTo("项目241");
		assertThat(source.size()).isEqualTo(249);
	}

	@Test
	void rowsThatAreNeededAllAtOnceAreFetched() {
		open(500);
		boolean[] ran = { false };
		source.load(IntStream.range(0, 500).toArray(), () -> {
			ran[0] = true;
			assertThat(IntStream.range(0, 500).mapToObj(source::get)).doesNotContainNull();
		});
		assertThat(ran[0]).isFalse();
		questions.answer();
		assertThat(ran[0]).isTrue();
	}

	@Test
	void discardReadsAnew() {
		open(120);
		set(row(5), P.getProgrammeRecord_Name(), "改");
		session.discard();
		questions.answer();
		assertThat(source.size()).isEqualTo(120);
		assertThat(row(5).getName()).isEqualTo("项目5");
		assertThat(Optional.ofNullable(source.get(5))).isPresent();
	}
}
