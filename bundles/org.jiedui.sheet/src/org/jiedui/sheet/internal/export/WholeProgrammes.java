/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.sheet.internal.layout.Parts;
import org.jiedui.sheet.internal.layout.SheetLayouts;

/** The sheets of whole programmes: one for each class of which there are objects, and of the register all that these refer to. */
final class WholeProgrammes implements SheetSource {

	private final ExportScope scope;
	private final ClassOrder order;
	private final Parts parts;
	private final SheetLayouts layouts;
	private final ValueFormat format;
	private final BookRows rows;
	private final RegisterIds register = new RegisterIds();
	private final List<SheetPlan> plans = new ArrayList<>();
	private long records;
	private long parties;

	WholeProgrammes(ExportScope scope, ClassOrder order, SheetLayouts layouts, ValueFormat format, BookRows rows) {
		this.scope = scope;
		this.order = order;
		this.layouts = layouts;
		this.format = format;
		this.rows = rows;
		parts = scope.parts();
		for (EClass type : order.ofProgrammes()) {
			long size = count(type);
			if (size > 0) {
				plans.add(new SheetPlan(format.labels().plural(type), layouts.of(type), size, (visitor, progress) -> feed(type, visitor, progress)));
			}
		}
	}

	/** How many objects of just that class there are. */
	private long count(EClass type) {
		long all = scope.of(Query.of(type)).stream().mapToLong(rows::count).sum();
		return all == 0 ? 0 : all - order.below(type).stream().mapToLong(this::count).sum();
	}

	private void feed(EClass type, RowVisitor visitor, SubMonitor progress) throws IOException, ExchangeException {
		RowVisitor own = row -> {
			if (row.type() == type) {
				visitor.visit(row);
				note(row);
			}
		};
		Optional<PlainColumns> plain = PlainColumns.of(layouts.of(type));
		for (Query query : scope.of(Query.of(type))) {
			if (parts.isPart(type)) {
				rows.byRoot(query, progress, own::visit);
			} else if (plain.isPresent()) {
				rows.inOrder(Selection.of(query), plain.get(), progress, own);
			} else {
				rows.inOrder(Selection.of(query), progress, own::visit);
			}
		}
	}

	private void note(SheetRow row) {
		register.note(row);
		if (row.container().isEmpty() && !JieduiPackage.Literals.PROGRAMME.isSuperTypeOf(row.type())) {
			records++;
		}
	}

	@Override
	public long size() {
		return plans.stream().mapToLong(SheetPlan::size).sum();
	}

	@Override
	public Collection<EStructuralFeature> features() {
		return Stream.concat(plans.stream().map(plan -> plan.layout().type()), order.ofRegister().stream())
				.<EStructuralFeature>flatMap(type -> type.getEAllStructuralFeatures().stream()).distinct().toList();
	}

	@Override
	public long records() {
		return records;
	}

	@Override
	public long parties() {
		return parties;
	}

	/** The programmes first; when they are through it is known what is wanted of the register. */
	@Override
	public void giveTo(SheetTaker taker) throws IOException, ExchangeException {
		for (SheetPlan plan : plans) {
			taker.take(plan);
		}
		register.follow(rows);
		for (EClass type : Stream.concat(order.ofRegister().stream(), order.ofProgrammes().stream()).toList()) {
			List<ObjectId> ids = register.of(type);
			if (!ids.isEmpty()) {
				parties += parts.isPart(type) ? 0 : ids.size();
				taker.take(new SheetPlan(format.labels().plural(type), layouts.of(type), ids.size(),
						(visitor, progress) -> rows.of(ids, SubMonitor.convert(null), visitor::visit)));
			}
		}
	}
}
