/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.osgi.service.component.annotations.Component;

/**
 * How much the projects of one programme cost in each area: as it is kept with every save, against adding up the ledger. What keeping it costs is in
 * the saves of {@link SaveSuite} and {@link ImportSuite}.
 */
@Component(service = Suite.class)
public final class BalanceSuite implements Suite {

	private static final String NAME = "store.balance";
	private static final double GOAL = 0.01;
	private static final int TOGETHER = 5_000;
	private static final String BY_HAND = "SELECT \"area\", COUNT(*), SUM(\"budget\") FROM \"core_project\" WHERE \"part\" = ? AND \"uid\" BETWEEN ? AND ?"
			+ " GROUP BY \"area\"";

	private final JieduiPackage model = JieduiPackage.eINSTANCE;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		Sizes sizes = Sizes.of(quick);
		List<Measurement> measured = new ArrayList<>();
		for (Engine engine : Engine.here()) {
			try (BenchSite site = new BenchSite(engine); ObjectStore store = site.open(); Connection byHand = site.connect()) {
				int part = ledger(store, sizes.large());
				if (kept(store, part).compareTo(addedUp(byHand, part)) != 0) {
					throw new IllegalStateException("What is kept is not what is there");
				}
				measured.add(new Interleaved().run(() -> () -> kept(store, part), () -> () -> addedUp(byHand, part), 5, quick ? 20 : 30)
						.measurement(NAME, "kept balance of a programme, " + engine.shown(), GOAL,
								"by area, against GROUP BY over the ledger of the programme, " + sizes.shown(), "kept", "group by"));
			} catch (SQLException failure) {
				throw new IllegalStateException(failure);
			}
		}
		return measured;
	}

	/** Adds a programme with so many projects and gives its part. */
	private int ledger(ObjectStore store, int projects) {
		int part = store.reservePart();
		Link programme = new Link(store.reserve(part, 1).id(0), model.getProgramme());
		store.commit(new ChangeSet("bench", "", List.of(new Addition(programme.id(), model.getProgramme(), null,
				Map.of(model.getProgramme_Name(), "协作")))));
		for (int first = 0; first < projects; first += TOGETHER) {
			IdBlock ids = store.reserve(part, TOGETHER);
			List<Change> changes = new ArrayList<>();
			for (int index = 0; index < TOGETHER; index++) {
				changes.add(new Addition(ids.id(index), model.getProject(), null, ProjectRow.of(first + index).values(programme)));
			}
			store.commit(new ChangeSet("bench", "", changes));
		}
		return part;
	}

	private BigDecimal kept(ObjectStore store, int part) {
		return store.totals(model.getProject(), Optional.of(part)).sum(model.getProject_Budget()).orElseThrow();
	}

	private static BigDecimal addedUp(Connection connection, int part) {
		try (PreparedStatement select = connection.prepareStatement(BY_HAND)) {
			select.setInt(1, part);
			select.setLong(2, ObjectId.first(part));
			select.setLong(3, ObjectId.last(part));
			BigDecimal sum = BigDecimal.ZERO;
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					sum = sum.add(row.getBigDecimal(3));
				}
			}
			return sum;
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
