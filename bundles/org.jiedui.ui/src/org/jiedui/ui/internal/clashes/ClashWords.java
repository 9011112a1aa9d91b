/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;

/** Puts clashes into words. */
final class ClashWords {

	private final Session session;
	private final ValueFormat format;

	ClashWords(Session session, ValueFormat format) {
		this.session = session;
		this.format = format;
	}

	ClashRow row(Clash clash) {
		String object = title(clash.object());
		return switch (clash.kind()) {
			case FIELD -> new ClashRow(clash, object, field(clash.feature()), value(clash.feature(), clash.base()),
					value(clash.feature(), clash.mine()), value(clash.feature(), clash.theirs()));
			case MOVED -> new ClashRow(clash, object, Messages.place, place(clash.base()), place(clash.mine()), place(clash.theirs()));
			case DELETED_HERE -> new ClashRow(clash, object, Messages.whole, "", Messages.delete, Messages.keepTheirs);
			case DELETED_THERE -> new ClashRow(clash, object, Messages.whole, "", Messages.keepMine, Messages.delete);
		};
	}

	private String title(EObject object) {
		String title = format.titles().title(object);
		return object.eContainer() == null ? title : format.titles().title(object.eContainer()) + " \u203A " + title;
	}

	private String field(EStructuralFeature feature) {
		String label = format.labels().label(feature);
		return format.columnUnit(feature).map(unit -> NLS.bind(Messages.fieldWithUnit, label, unit)).orElse(label);
	}

	/** An attribute that is not set has its default. */
	private String value(EStructuralFeature feature, Object value) {
		Object shown = switch (value) {
			case null -> feature.getDefaultValue();
			case List<?> many -> many.stream().map(this::loaded).toList();
			default -> loaded(value);
		};
		String text = format.text(feature, shown);
		return text.isEmpty() ? Messages.none : text;
	}

	private String place(Object container) {
		return container instanceof EObject object ? title((EObject) loaded(object)) : Messages.none;
	}

	/** What was not loaded when the clash was noted may be by now. */
	private Object loaded(Object value) {
		return value instanceof EObject proxy && proxy.eIsProxy() ? session.id(proxy).flatMap(session::find).orElse(proxy) : value;
	}
}
