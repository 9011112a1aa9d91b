/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;

/** Makes columns of fields and cells of their values. */
public final class FeatureCells {

	private final Session session;
	private final ValueFormat format;

	/**
	 * @param session knows the identifiers of objects
	 * @param format gives the language
	 */
	public FeatureCells(Session session, ValueFormat format) {
		this.session = session;
		this.format = format;
	}

	/** A column for a field, with its unit in the heading. */
	public Column column(EStructuralFeature feature) {
		String label = format.labels().label(feature);
		String heading = format.columnUnit(feature).map(unit -> label + " (" + unit + ")").orElse(label);
		return new Column(feature.getName(), heading, format.alignment(feature) == Alignment.RIGHT);
	}

	/** The value of a field of that name; empty where the class of the object has none. */
	public Cell cell(EObject object, String name) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature == null) {
			return Cell.of((String) null);
		}
		Object value = object.eGet(feature);
		return new Cell(format.text(feature, value), format.editText(feature, value), data(feature, value));
	}

	/** A class by its label. */
	public Cell type(EClass type) {
		String label = format.labels().label(type);
		return new Cell(label, label, type.getName());
	}

	/** An object by its title, or nothing. */
	public Cell reference(EObject object) {
		if (object == null) {
			return Cell.of((String) null);
		}
		String title = format.titles().title(object);
		return new Cell(title, title, data(object));
	}

	/** A value for programs: the forms that files use; an object by identifier, class and title. */
	public Object data(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> null;
			case Collection<?> many -> many.stream().map(each -> data(feature, each)).toList();
			case EObject object when !(feature instanceof EAttribute) -> data(object);
			case Boolean truth -> truth;
			case Integer number -> number;
			case Long number -> number;
			default -> feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
					: value.toString();
		};
	}

	private Map<String, Object> data(EObject object) {
		Map<String, Object> reference = new LinkedHashMap<>();
		reference.put("id", session.id(object).map(ObjectId::toString).orElse(null));
		reference.put("class", object.eClass().getName());
		reference.put("title", format.titles().title(object));
		return reference;
	}
}
