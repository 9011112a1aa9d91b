/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.jiedui.model.vocabulary.Labels;

/**
 * The adapter factory of an editing domain or a viewer: item providers that a package registered for itself, else the annotated ones.
 */
public final class BooksAdapterFactory extends ComposedAdapterFactory {

	/**
	 * @param labels the language of what is shown
	 */
	public BooksAdapterFactory(Labels labels) {
		super(Descriptor.Registry.INSTANCE);
		addAdapterFactory(new ResourceItemProviderAdapterFactory());
		addAdapterFactory(new AnnotatedAdapterFactory(labels));
	}
}
