/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.sheet.internal.layout.SheetColumn;
import org.jiedui.sheet.internal.layout.SheetLayout;

/** One sheet with the rows that somebody chose, in the order in which he sees them. */
final class ChosenRows implements SheetSource {

	private final RowChoice choice;
	private final ExportScope scope;
	private final BookRows rows;
	private final SheetPlan plan;
	private long written;

	ChosenRows(RowChoice choice, String title, SheetLayout layout, ExportScope scope, BookRows rows) {
		this.choice = choice;
		this.scope = scope;
		this.rows = rows;
		long size = choice.rows().map(seen -> (long) seen.size()).orElseGet(() -> scope.of(choice.query()).stream().mapToLong(rows::count).sum());
		plan = new SheetPlan(title, layout, size, this::feed);
	}

	private void feed(RowVisitor visitor, SubMonitor progress) throws IOException, ExchangeException {
		RowVisitor counting = row -> {
			visitor.visit(row);
			written++;
		};
		if (choice.rows().isPresent()) {
			rows.of(choice.rows().get(), progress, counting::visit);
			return;
		}
		ObjectVisitor passing = row -> {
			if (choice.filter().test(row.object())) {
				counting.visit(row);
			}
		};
		Optional<PlainColumns> plain = choice.takesAll() ? PlainColumns.of(plan.layout()) : Optional.empty();
		for (Query query : scope.of(choice.query())) {
			RowChoice here = new RowChoice(query, choice.orders(), choice.filter(), choice.columns());
			boolean ordered = !here.selection().orders().isEmpty();
			if (!ordered && scope.parts().isPart(query.type())) {
				rows.byRoot(query, progress, passing);
			} else if (plain.isPresent()) {
				rows.inOrder(here.selection(), plain.get(), progress, counting);
			} else {
				rows.inOrder(here.selection(), progress, passing);
			}
		}
	}

	/** The only sheet. */
	SheetPlan plan() {
		return plan;
	}

	@Override
	public long size() {
		return plan.size();
	}

	@Override
	public Collection<EStructuralFeature> features() {
		return plan.layout().columns().stream().map(SheetColumn::feature).flatMap(Optional::stream).toList();
	}

	@Override
	public void giveTo(SheetTaker taker) throws IOException, ExchangeException {
		taker.take(plan);
	}

	@Override
	public long records() {
		return scope.isRegister(choice.query().type()) ? 0 : written;
	}

	@Override
	public long parties() {
		return written - records();
	}
}
