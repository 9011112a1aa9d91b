/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.Workspace;

/**
 * What must hold of objects besides, as the database is asked and as rows are filtered.
 *
 * @param condition of the objects
 * @param filter of the rows of the programme in a part of the books
 */
record Narrowing(Condition condition, IntFunction<RowFilter> filter) {

	/** An attribute has a value. */
	static Narrowing to(EAttribute attribute, Object value) {
		RowFilter filter = new RowFilter.OneOf(attribute, List.of(value));
		return new Narrowing(new Comparison(attribute, Operator.EQUAL, value), part -> filter);
	}

	/**
	 * An attribute of the object that is referred to has a value: rows are filtered by what those objects are called.
	 *
	 * @param type of the objects that refer
	 * @param name what the objects are called to which they refer
	 */
	static Narrowing through(Workspace workspace, EClass type, EReference reference, EAttribute name, EAttribute attribute, Object value) {
		Condition condition = new Condition.Refers(reference, new Comparison(attribute, Operator.EQUAL, value));
		return new Narrowing(condition, part -> new RowFilter.Named(reference, workspace
				.groups(Grouping.of(Query.of(type).within(part).where(condition)).by(FeaturePath.of(reference).then(name))).stream()
				.map(group -> group.keys().getFirst()).filter(String.class::isInstance).map(String.class::cast).toList()));
	}
}
