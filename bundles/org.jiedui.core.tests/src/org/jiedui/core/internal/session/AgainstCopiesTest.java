/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.model.TaskState;
import org.jiedui.testsupport.RandomEditor;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a user and another office do, undo, save and decide: what a session takes for changed is what differs from full copies of what is stored,
 * and what it calls the old value is what they have.
 */
class AgainstCopiesTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final List<EClass> ALL = List.of(P.getProgramme(), P.getProgrammeRecord(), P.getParty());
	private static final List<EAttribute> EDITED = List.of(P.getPlanTask_Name(), P.getPlanTask_Progress(), P.getPlanTask_State(), P.getPlanTask_Start(),
			P.getPlanTask_Due());

	private final SessionFixture books = new SessionFixture().with(RandomEditor.sample());
	private final Session other = books.workspace.openSession();
	private final Set<ObjectId> committedHere = new HashSet<>();
	private final Set<ObjectId> committedThere = new HashSet<>();

	@AfterEach
	void close() {
		other.close();
		books.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 31, 32, 33, 34, 35, 36, 37, 38, 39, 40 })
	void whatIsChangedIsWhatDiffersFromACopy(int seed) {
		ALL.forEach(books::all);
		ALL.forEach(type -> other.load(Query.of(type)));
		books.workspace.addListener((commits, changed, origin) -> (origin == books.session ? committedHere : committedThere).addAll(changed));
		Random random = new Random(seed);
		RandomEditor editor = new RandomEditor(books.session, seed);
		for (int step = 0; step < 150; step++) {
			switch (random.nextInt(12)) {
				case 0 -> saveHere();
				case 1 -> saveThere(random);
				case 2, 3, 4, 5 -> setSomething(books.session, random);
				default -> editor.step();
			}
			compare();
		}
	}

	/** Often what is there already, or was there before. */
	private void setSomething(Session session, Random random) {
		List<PlanTask> tasks = SessionContent.objects(session, PlanTask.class);
		if (tasks.isEmpty()) {
			return;
		}
		PlanTask task = tasks.get(random.nextInt(tasks.size()));
		EAttribute attribute = EDITED.get(random.nextInt(EDITED.size()));
		Object value = switch (attribute.getName()) {
			case "name" -> Arrays.asList(null, "", "一", "二", "丁").get(random.nextInt(5));
			case "progress" -> 50 * random.nextInt(3);
			case "state" -> TaskState.values()[random.nextInt(TaskState.values().length)];
			default -> random.nextInt(3) == 0 ? null : LocalDate.of(2024, 1 + random.nextInt(2), 1);
		};
		if (session == books.session) {
			books.set(task, attribute, value);
		} else {
			task.eSet(attribute, value);
		}
	}

	private void saveHere() {
		books.session.save("", null);
		other.refresh(other.stale(committedHere), other.fetch(other.stale(committedHere)));
		committedHere.clear();
		assertThat(books.session.isDirty()).isFalse();
		assertThat(other.isDirty()).isFalse();
	}

	private void saveThere(Random random) {
		setSomething(other, random);
		setSomething(other, random);
		other.save("", null);
		Set<ObjectId> stale = books.session.stale(committedThere);
		books.session.refresh(stale, books.session.fetch(stale));
		committedThere.clear();
		compare();
		for (List<Clash> open = books.session.clashes(); !open.isEmpty(); open = books.session.clashes()) {
			books.execute(books.session.resolve(open.getFirst(), random.nextBoolean() ? Clash.Choice.MINE : Clash.Choice.THEIRS));
			compare();
		}
	}

	private void compare() {
		Map<ObjectId, ObjectState> copies = copies();
		boolean dirty = false;
		for (EObject object : SessionContent.objects(books.session, EObject.class)) {
			ObjectState copy = books.session.id(object).map(copies::remove).orElse(null);
			dirty |= books.session.isChanged(object);
			if (copy == null) {
				assertThat(books.session.isChanged(object)).isTrue();
				continue;
			}
			assertThat(books.session.version(object)).isEqualTo(copy.version());
			for (EAttribute attribute : attributes(object)) {
				boolean differs = !Objects.equals(object.eGet(attribute), orDefault(attribute, copy.get(attribute)));
				assertThat(books.session.isChanged(object, attribute)).as(attribute.getName()).isEqualTo(differs);
			}
		}
		assertThat(books.session.isDirty()).isEqualTo(dirty || !copies.isEmpty());
		if (books.session.clashes().isEmpty()) {
			compareOldValues(copies());
		}
	}

	private void compareOldValues(Map<ObjectId, ObjectState> copies) {
		for (ChangeSet.Change change : books.session.changes("").changes()) {
			List<FeatureChange> features = switch (change) {
				case ChangeSet.Addition addition -> List.of();
				case ChangeSet.Update update -> update.features();
				case ChangeSet.Removal removal -> removal.features();
			};
			for (FeatureChange each : features) {
				Object stored = orDefault(each.feature(), copies.get(change.id()).get(each.feature()));
				assertThat(each.oldValue()).as(each.feature().getName()).isEqualTo(stored);
			}
		}
	}

	private Map<ObjectId, ObjectState> copies() {
		Map<ObjectId, ObjectState> copies = new HashMap<>();
		ALL.forEach(type -> books.store.fetch(Query.of(type), known -> false).states().forEach(state -> copies.put(state.id(), state)));
		return copies;
	}

	private static List<EAttribute> attributes(EObject object) {
		List<EAttribute> attributes = new ArrayList<>(object.eClass().getEAllAttributes());
		attributes.removeIf(each -> each.isMany() || each.isDerived() || !each.isChangeable());
		return attributes;
	}

	private static Object orDefault(EStructuralFeature feature, Object value) {
		return value == null ? feature.getDefaultValue() : value;
	}
}
