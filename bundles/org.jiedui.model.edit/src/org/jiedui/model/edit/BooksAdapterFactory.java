/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.jiedui.model.JieduiPackage;
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
		addAdapterFactory(new CoreAdapterFactory(labels));
		addAdapterFactory(new AnnotatedAdapterFactory(labels));
	}

	/** The one that is registered for the core speaks the language of the platform; this one that which was asked for. */
	private static final class CoreAdapterFactory extends AnnotatedAdapterFactory {

		CoreAdapterFactory(Labels labels) {
			super(labels);
		}

		@Override
		public boolean isFactoryForType(Object type) {
			return type instanceof EObject ? type == JieduiPackage.eINSTANCE : super.isFactoryForType(type);
		}
	}
}
