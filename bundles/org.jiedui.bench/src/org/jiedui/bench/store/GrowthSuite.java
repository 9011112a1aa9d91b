/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.model.JieduiPackage;
import org.osgi.service.component.annotations.Component;

/** Does a save take longer in large books than in small ones? Of pages, {@link PageSuite} tells the same. */
@Component(service = Suite.class)
public final class GrowthSuite implements Suite {

	private static final String NAME = "store.growth";
	private static final double FLAT = 1.3;
	private static final int CHANGES = 1_000;

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
			try (ProjectBooks large = new ProjectBooks(engine, sizes.large()); ProjectBooks small = new ProjectBooks(engine, sizes.small());
					ObjectStore inLarge = large.site().open(); ObjectStore inSmall = small.site().open()) {
				measured.add(new Interleaved().run(saving(inLarge, large), saving(inSmall, small), 10, quick ? 20 : 40).measurement(NAME,
						"growth of a save of 1000, " + engine.shown(), FLAT, "in " + sizes.shown() + " against in " + sizes.small(), "large", "small"));
			}
		}
		return measured;
	}

	/** Each save changes objects of the next programme. */
	private Interleaved.Preparation saving(ObjectStore store, ProjectBooks books) {
		int[] run = { 0 };
		return () -> {
			int part = books.parts().get(run[0]++ % books.parts().size());
			Fetch fetch = store.fetch(Query.of(model.getProject()).within(part).page(0, CHANGES), known -> true);
			List<Change> changes = new ArrayList<>();
			for (ObjectState state : fetch.states()) {
				Object name = state.get(model.getProgrammeRecord_Name());
				changes.add(new Update(state.id(), state.type(), state.version(), null, false,
						List.of(new FeatureChange(model.getProgrammeRecord_Name(), name, name + "x"))));
			}
			ChangeSet save = new ChangeSet("bench", "", changes);
			return () -> store.commit(save);
		};
	}
}
