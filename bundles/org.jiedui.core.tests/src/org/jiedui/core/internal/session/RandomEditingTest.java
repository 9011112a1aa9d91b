/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any row of commands, undo, redo and saves: what another session loads is what this one shows, and undoing all makes clean. */
class RandomEditingTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void whatIsSavedIsWhatIsShown(int seed) {
		Random random = new Random(seed);
		try (SessionFixture books = new SessionFixture().with(sample())) {
			books.all(P.getProgrammeRecord());
			for (int i = 0; i < 150; i++) {
				step(books, random);
				if (random.nextInt(15) == 0) {
					books.session.save("", null);
					assertThat(books.session.isDirty()).isFalse();
					assertThat(books.session.changes("").isEmpty()).isTrue();
					assertThat(stored(books)).isEqualTo(shown(books.session));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 21, 22, 23, 24, 25, 26 })
	void undoingEverythingMakesClean(int seed) {
		Random random = new Random(seed);
		try (SessionFixture books = new SessionFixture().with(sample())) {
			books.all(P.getProgrammeRecord());
			Map<String, String> before = shown(books.session);
			CommandStack stack = books.session.editingDomain().getCommandStack();
			for (int i = 0; i < 60; i++) {
				step(books, random);
			}
			while (stack.canUndo()) {
				stack.undo();
			}
			assertThat(shown(books.session)).isEqualTo(before);
			assertThat(books.session.isDirty()).isFalse();
			assertThat(books.session.changes("").isEmpty()).isTrue();
		}
	}

	private static BooksBuilder sample() {
		return new BooksBuilder().programme("河东–迭部").helper("甲").helper("乙").recipient("丙")
				.plan(2024, plan -> plan.task("一").task("二").task("三")).plan(2025, plan -> plan.task("四")).books();
	}

	private static void step(SessionFixture books, Random random) {
		List<AnnualPlan> plans = objects(books.session, AnnualPlan.class);
		List<PlanTask> tasks = objects(books.session, PlanTask.class);
		List<Party> parties = objects(books.session, Party.class);
		switch (random.nextInt(9)) {
			case 0, 1 -> addTask(books, random, plans, tasks);
			case 2 -> any(random, tasks, task -> books.set(task, P.getPlanTask_Name(), "名" + random.nextInt(3)));
			case 3 -> any(random, tasks, task -> books.set(task, P.getPlanTask_Responsible(), parties.isEmpty() ? null : parties.getFirst()));
			case 4 -> any(random, tasks, task -> books.delete(List.of(task)));
			case 5 -> any(random, tasks, task -> any(random, tasks, target -> books.execute(DragAndDropCommand.create(
					books.session.editingDomain(), target, random.nextFloat(), DragAndDropFeedback.DROP_MOVE, DragAndDropFeedback.DROP_MOVE, List.of(task)))));
			case 6 -> books.undo();
			case 7 -> books.redo();
			default -> any(random, parties, party -> {
				if (random.nextInt(4) == 0) {
					books.delete(List.of(party));
				}
			});
		}
	}

	private static void addTask(SessionFixture books, Random random, List<AnnualPlan> plans, List<PlanTask> tasks) {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		task.setName("新" + random.nextInt(100));
		if (random.nextBoolean() && !tasks.isEmpty()) {
			any(random, tasks, owner -> books.add(owner, P.getPlanTask_Tasks(), task));
		} else {
			any(random, plans, plan -> books.insert(plan, P.getAnnualPlan_Tasks(), task, random.nextInt(plan.getTasks().size() + 1)));
		}
	}

	private static <T> void any(Random random, List<T> objects, Consumer<T> action) {
		if (!objects.isEmpty()) {
			action.accept(objects.get(random.nextInt(objects.size())));
		}
	}

	private static <T extends EObject> List<T> objects(Session session, Class<T> type) {
		List<T> found = new ArrayList<>();
		EcoreUtil.getAllContents(session.resource(), false).forEachRemaining(each -> {
			if (type.isInstance(each)) {
				found.add(type.cast(each));
			}
		});
		return found;
	}

	private static Map<String, String> stored(SessionFixture books) {
		try (Session other = books.workspace.openSession()) {
			other.load(Query.of(P.getElement()));
			return shown(other);
		}
	}

	/** Every object by its identifier, with its values and the order of its parts. */
	private static Map<String, String> shown(Session session) {
		Map<String, String> shown = new TreeMap<>();
		for (EObject object : objects(session, EObject.class)) {
			StringBuilder text = new StringBuilder(object.eClass().getName());
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (!feature.isDerived()) {
					Object value = object.eGet(feature);
					text.append(' ').append(feature.getName()).append('=').append(feature instanceof EReference ? ids(session, value) : value);
				}
			}
			shown.put(session.id(object).map(ObjectId::toString).orElse("new"), text.toString());
		}
		return shown;
	}

	private static Object ids(Session session, Object value) {
		return switch (value) {
			case List<?> many -> many.stream().map(each -> ids(session, each)).toList();
			case EObject object -> session.id(object).orElseThrow();
			case null, default -> value;
		};
	}
}
