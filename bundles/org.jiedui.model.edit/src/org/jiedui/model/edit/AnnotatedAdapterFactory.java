/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.jiedui.model.vocabulary.Labels;

/**
 * Makes one {@link AnnotatedItemProvider} for each class. It serves any package, and steps back in a {@link ComposedAdapterFactory} when
 * another factory was made for a package in particular.
 */
public class AnnotatedAdapterFactory extends AdapterFactoryImpl implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

	private static final List<Class<?>> TYPES = List.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class,
			ITreeItemContentProvider.class, IItemLabelProvider.class, IItemPropertySource.class);

	private final IChangeNotifier notifier = new ChangeNotifier();
	private final Map<EClass, AnnotatedItemProvider> providers = new HashMap<>();
	private final Labels labels;
	private ComposedAdapterFactory parent;

	/** For the extension point: in the language of the platform. */
	public AnnotatedAdapterFactory() {
		this(new Labels(Locale.getDefault()));
	}

	/** In the language of the labels. */
	public AnnotatedAdapterFactory(Labels labels) {
		this.labels = labels;
	}

	@Override
	public boolean isFactoryForType(Object type) {
		return type instanceof EPackage || type instanceof EObject || TYPES.contains(type);
	}

	@Override
	public Adapter adapt(Notifier notifier, Object type) {
		return super.adapt(notifier, this);
	}

	@Override
	public Object adapt(Object object, Object type) {
		if (!isFactoryForType(type)) {
			return null;
		}
		Object adapter = super.adapt(object, type);
		return type instanceof Class<?> wanted && !wanted.isInstance(adapter) ? null : adapter;
	}

	@Override
	protected Adapter createAdapter(Notifier target) {
		if (!(target instanceof EObject object)) {
			return null;
		}
		return providers.computeIfAbsent(object.eClass(), type -> new AnnotatedItemProvider(this, labels, type));
	}

	@Override
	public ComposeableAdapterFactory getRootAdapterFactory() {
		return parent == null ? this : parent.getRootAdapterFactory();
	}

	@Override
	public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
		parent = parentAdapterFactory;
	}

	@Override
	public void addListener(INotifyChangedListener listener) {
		notifier.addListener(listener);
	}

	@Override
	public void removeListener(INotifyChangedListener listener) {
		notifier.removeListener(listener);
	}

	@Override
	public void fireNotifyChanged(Notification notification) {
		notifier.fireNotifyChanged(notification);
		if (parent != null) {
			parent.fireNotifyChanged(notification);
		}
	}

	@Override
	public void dispose() {
		providers.values().forEach(AnnotatedItemProvider::dispose);
		providers.clear();
	}
}
