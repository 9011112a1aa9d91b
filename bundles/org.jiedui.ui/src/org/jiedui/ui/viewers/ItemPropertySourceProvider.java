/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySourceProvider;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.internal.viewers.ItemPropertySheet;
import org.jiedui.ui.references.ReferenceCandidates;

/** Lets the Properties view show and edit objects through the property descriptors of their item providers. UI thread only. */
public final class ItemPropertySourceProvider implements IPropertySourceProvider {

	private final AdapterFactoryEditingDomain domain;
	private final Supplier<ValueFormat> format;
	private final ReferenceCandidates candidates;

	/**
	 * @param format asked whenever a value is shown or read
	 * @param candidates what references may be set to
	 */
	public ItemPropertySourceProvider(AdapterFactoryEditingDomain domain, Supplier<ValueFormat> format, ReferenceCandidates candidates) {
		this.domain = domain;
		this.format = format;
		this.candidates = candidates;
	}

	/** Null for what is no object with properties. */
	@Override
	public IPropertySource getPropertySource(Object object) {
		if (object instanceof IPropertySource source) {
			return source;
		}
		return object instanceof EObject owner
				&& domain.getAdapterFactory().adapt(owner, IItemPropertySource.class) instanceof IItemPropertySource properties
						? new ItemPropertySheet(owner, properties, format, candidates)
						: null;
	}
}
