/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.osgi.service.component.annotations.Component;

/** What does it cost that the store knows no class, against JDBC that knows nothing but projects? */
@Component(service = Suite.class)
public final class SaveSuite implements Suite {

	private static final String NAME = "store.save";
	private static final int PROJECTS = 1000;
	private static final int WARM_UPS = 40;
	/** H2 writes to the file once or twice in a commit, as it comes: with fewer it is measured which of the two ways met it more often. */
	private static final int REPETITIONS = 200;
	private static final double GOAL = 1.2;

	private final JieduiPackage model = JieduiPackage.eINSTANCE;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		List<Measurement> measured = new ArrayList<>();
		for (Engine engine : Engine.here()) {
			try (BenchSite generic = new BenchSite(engine); BenchSite special = new BenchSite(engine)) {
				measured.add(compare(generic, special, addProjects(generic), addProjects(special), quick ? 20 : REPETITIONS));
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
		}
		return measured;
	}

	private Measurement compare(BenchSite generic, BenchSite special, IdBlock first, IdBlock second, int repetitions) throws SQLException {
		int[] versions = { 1, 1 };
		try (ObjectStore store = generic.open(); HandWritten handWritten = new HandWritten(special.connect())) {
			return new Interleaved().run(() -> {
				ChangeSet changes = changes(first, versions[0]++);
				return () -> store.commit(changes);
			}, () -> {
				List<HandWritten.Row> rows = rows(second, versions[1]++);
				return () -> save(handWritten, second.part(), rows);
			}, WARM_UPS, repetitions).measurement(NAME, "save of 1000 objects with history, " + generic.engine().shown(), GOAL,
					"commit of the store against JDBC written by hand for the same rows", "store", "jdbc");
		}
	}

	private static void save(HandWritten handWritten, int part, List<HandWritten.Row> rows) {
		try {
			handWritten.save(part, rows);
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private IdBlock addProjects(BenchSite books) {
		try (ObjectStore store = books.open()) {
			IdBlock ids = store.reserve(store.reservePart(), PROJECTS);
			List<Change> changes = new ArrayList<>();
			for (int index = 0; index < PROJECTS; index++) {
				changes.add(new Addition(ids.id(index), model.getProject(), null,
						Map.of(model.getProgrammeRecord_Name(), name(index, 1), model.getProject_Budget(), budget(index, 1))));
			}
			store.commit(new ChangeSet("bench", "", changes));
			return ids;
		}
	}

	private ChangeSet changes(IdBlock ids, int version) {
		List<Change> changes = new ArrayList<>();
		for (int index = 0; index < PROJECTS; index++) {
			changes.add(new Update(ids.id(index), model.getProject(), version, null, false,
					List.of(new FeatureChange(model.getProgrammeRecord_Name(), name(index, version), name(index, version + 1)),
							new FeatureChange(model.getProject_Budget(), budget(index, version), budget(index, version + 1)))));
		}
		return new ChangeSet("bench", "", changes);
	}

	private static List<HandWritten.Row> rows(IdBlock ids, int version) {
		List<HandWritten.Row> rows = new ArrayList<>();
		for (int index = 0; index < PROJECTS; index++) {
			BigDecimal budget = budget(index, version + 1).number();
			String delta = "{\"name\":[\"" + name(index, version) + "\",\"" + name(index, version + 1) + "\"],\"budget\":[\""
					+ budget(index, version) + "\",\"" + budget + "\"]}";
			rows.add(new HandWritten.Row(ids.id(index).value(), version, name(index, version + 1), budget, delta));
		}
		return rows;
	}

	private static String name(int index, int version) {
		return "项目" + index + "第" + version + "版";
	}

	private static Money budget(int index, int version) {
		return Money.of(10_000L * index + version);
	}
}
