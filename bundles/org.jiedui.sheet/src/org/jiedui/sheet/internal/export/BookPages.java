/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.BookReader;
import org.jiedui.sheet.BookRow;
import org.jiedui.sheet.internal.layout.Parts;

/** Rows for files that are no sheets. */
public final class BookPages {

	private final Workspace workspace;
	private final Parts parts;
	private final BookRows rows;

	/**
	 * @param workspace the books
	 * @param format gives the language
	 * @param packages the core's package and those of the modules
	 */
	public BookPages(Workspace workspace, ValueFormat format, Collection<? extends EPackage> packages) {
		this.workspace = workspace;
		parts = new Parts(packages);
		rows = new BookRows(workspace, Optional.of(new Mask(format.labels())), new ReferenceNames(format));
	}

	/** Takes personal data out of what a session loads. */
	public static SessionListener mask(ValueFormat format) {
		return new Mask(format.labels());
	}

	/** Whether rows can tell the features of objects of a class without that objects are made of them. */
	public boolean isPlain(EClass type, List<EStructuralFeature> features) {
		return !parts.isPart(type) && features.stream().allMatch(feature -> !feature.isMany() && new FeatureTraits(feature).stored());
	}

	/** As {@link BookReader#read}. */
	public void read(Selection selection, List<EStructuralFeature> features, boolean whole, SubMonitor progress, BookReader.Visitor visitor)
			throws IOException, ExchangeException {
		progress.setWorkRemaining((int) Math.min(Integer.MAX_VALUE, workspace.count(selection.scope())));
		ObjectVisitor passing = row -> visitor.visit(new Seen(row, Optional.of(row.object())));
		if (selection.scope().limit() != Query.UNLIMITED) {
			rows.of(workspace.rows(selection).stream().map(Row::id).toList(), progress, passing);
			return;
		}
		if (!whole && isPlain(selection.scope().type(), features)) {
			rows.inOrder(selection, new PlainColumns(features), progress, row -> visitor.visit(new Seen(row, Optional.empty())));
			return;
		}
		if (parts.isPart(selection.scope().type()) && selection.orders().isEmpty()) {
			rows.byRoot(selection.scope(), progress, passing);
		} else {
			rows.inOrder(selection, progress, passing);
		}
	}

	/** What others see of a row. */
	private record Seen(SheetRow row, Optional<EObject> object) implements BookRow {

		@Override
		public EClass type() {
			return row.type();
		}

		@Override
		public Optional<ObjectId> id() {
			return row.id();
		}

		@Override
		public Object value(EStructuralFeature feature) {
			return row.value(feature);
		}

		@Override
		public String name(Object referred) {
			return row.name(referred);
		}
	}
}
