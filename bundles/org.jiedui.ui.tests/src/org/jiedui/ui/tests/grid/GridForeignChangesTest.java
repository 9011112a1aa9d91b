/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.grid.ForeignChange;
import org.jiedui.ui.grid.ForeignChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cells that others changed carry a mark of their own. */
class GridForeignChangesTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final String FOREIGN = "jiedui.foreign";
	private static final String CHANGED = "jiedui.changed";

	private final Stub stub = new Stub();
	private GridFixture grid;

	@BeforeEach
	void open() {
		grid = GridFixture.withForeignChanges("projects", GridFixture.projects(3), stub);
	}

	@AfterEach
	void close() {
		grid.close();
	}

	private boolean has(int row, String column, String label) {
		int index = grid.index(column);
		int position = IntStream.range(1, grid.table().getColumnCount())
				.filter(each -> grid.table().getColumnIndexByPosition(each) == index).findFirst().orElseThrow();
		int first = grid.table().getRowCount() - grid.selectionLayer().getRowCount();
		return grid.table().getCellByPosition(position, first + row).getConfigLabels().hasLabel(label);
	}

	@Test
	void theMarkIsAnotherThanThatOfWhatIsNotSaved() {
		stub.change(grid.rows.get(1), P.getProgrammeRecord_Name(), "旧");
		grid.pump();
		assertThat(has(1, "name", FOREIGN)).isTrue();
		assertThat(has(1, "name", CHANGED)).isFalse();
		assertThat(has(0, "name", FOREIGN)).isFalse();
		assertThat(has(1, "budget", FOREIGN)).isFalse();
		grid.session.editingDomain().getCommandStack()
				.execute(SetCommand.create(grid.session.editingDomain(), grid.rows.get(1), P.getProgrammeRecord_Name(), "新"));
		grid.pump();
		assertThat(has(1, "name", FOREIGN)).isFalse();
		assertThat(has(1, "name", CHANGED)).isTrue();
	}

	@Test
	void theGridLooksAgainWhenThereIsMoreOrLessToBeSeen() {
		assertThat(stub.listening).isOne();
		stub.change(grid.rows.get(0), P.getProgrammeRecord_Name(), "旧");
		stub.allSeen();
		grid.pump();
		assertThat(has(0, "name", FOREIGN)).isFalse();
		grid.shell.dispose();
		assertThat(stub.listening).isZero();
	}

	/** Changes that a test makes up. */
	private static final class Stub implements ForeignChanges {

		private final Map<EObject, Map<EStructuralFeature, ForeignChange>> all = new HashMap<>();
		private int listening;
		private Runnable listener = () -> {
		};

		void change(EObject object, EStructuralFeature feature, Object before) {
			all.computeIfAbsent(object, each -> new HashMap<>()).put(feature, new ForeignChange("李", Instant.EPOCH, before));
			listener.run();
		}

		@Override
		public Optional<ForeignChange> find(EObject object, EStructuralFeature feature) {
			return Optional.ofNullable(all.get(object)).map(known -> known.get(feature));
		}

		@Override
		public boolean isEmpty() {
			return all.isEmpty();
		}

		@Override
		public void seen(Collection<? extends EObject> objects) {
			objects.forEach(all::remove);
			listener.run();
		}

		@Override
		public void allSeen() {
			all.clear();
			listener.run();
		}

		@Override
		public void addListener(Runnable changed) {
			listening++;
			listener = changed;
		}

		@Override
		public void removeListener(Runnable changed) {
			listening--;
		}
	}
}
