/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.FieldOrder;
import org.jiedui.model.vocabulary.Freeze;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Stepwise;
import org.jiedui.model.vocabulary.Titles;

/**
 * Item provider for all objects of one class, made from the annotations of the model. Commands that would change what is frozen cannot be
 * executed.
 */
public class AnnotatedItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider, IStructuredItemContentProvider,
		ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

	private final Labels labels;
	private final Titles titles;
	private final EClass type;
	private final CommandLabels commands;
	/** Null until it is asked for: to look for it takes longer than all else that a row of a tree needs. */
	private Optional<URL> picture;

	AnnotatedItemProvider(AnnotatedAdapterFactory factory, Labels labels, EClass type) {
		super(factory);
		this.labels = labels;
		this.type = type;
		titles = new Titles(labels);
		commands = new CommandLabels(labels);
	}

	@Override
	public String getText(Object object) {
		return titles.title((EObject) object);
	}

	/** The address of an SVG picture as a {@link java.net.URL}; null where neither the class nor a super type has one. */
	@Override
	public Object getImage(Object object) {
		if (picture == null) {
			picture = ClassIcons.find(type);
		}
		return picture.orElse(null);
	}

	@Override
	protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			childrenFeatures = new FieldOrder(labels).features(type, traits -> traits.containment() && traits.stored());
		}
		return childrenFeatures;
	}

	@Override
	public boolean hasChildren(Object object) {
		return hasChildren(object, true);
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			var root = ((ComposeableAdapterFactory) adapterFactory).getRootAdapterFactory();
			itemPropertyDescriptors = new ArrayList<>();
			for (EStructuralFeature feature : new FieldOrder(labels).features(type, AnnotatedItemProvider::isProperty)) {
				itemPropertyDescriptors.add(new AnnotatedPropertyDescriptor(root, labels, type, feature));
			}
		}
		return itemPropertyDescriptors;
	}

	/** Parts are no properties, and what is computed is one only where the model makes it a column. */
	private static boolean isProperty(FeatureTraits traits) {
		return !traits.containment() && (traits.stored() || traits.column());
	}

	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		ConcreteTypes types = new ConcreteTypes(EPackage.Registry.INSTANCE);
		for (EStructuralFeature feature : getChildrenFeatures(object)) {
			if (feature.isChangeable() && !Freeze.forbids((EObject) object, feature) && Stepwise.of((EObject) object, feature).isEmpty()) {
				for (EClass each : types.of((EReference) feature)) {
					newChildDescriptors.add(createChildParameter(feature, NewPart.create((EObject) object, feature, each)));
				}
			}
		}
	}

	/** The class of the child, and the feature too where the child could go to several. */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		String text = labels.label(((EObject) child).eClass());
		long places = getChildrenFeatures(owner).stream().filter(each -> each.getEType().isInstance(child)).count();
		return places > 1 ? text + " (" + labels.label((EStructuralFeature) feature) + ")" : text;
	}

	@Override
	public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
		EClass childType = ((EObject) child).eClass();
		return labels.description(childType).or(() -> labels.description((EStructuralFeature) feature))
				.orElseGet(() -> labels.label(childType));
	}

	@Override
	public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
		return getCreateChildDescription(owner, feature, child, selection);
	}

	@Override
	public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
		return ClassIcons.find(((EObject) child).eClass()).orElse(null);
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (notification.isTouch() || !(notification.getFeature() instanceof EStructuralFeature feature)) {
			return;
		}
		updateChildren(notification);
		EObject object = (EObject) notification.getNotifier();
		fireNotifyChanged(new ViewerNotification(notification, object, new FeatureTraits(feature).containment(), true));
		for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
			// a title may be made of what the object contains, as that of a pairing is of its members
			fireNotifyChanged(new ViewerNotification(notification, each, false, true));
		}
	}

	@Override
	protected Command createSetCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
		return unlessFrozen(owner, feature, commands.set(new SetCommand(domain, owner, feature, value), feature));
	}

	@Override
	protected Command createSetCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, int index) {
		return unlessFrozen(owner, feature, commands.set(new SetCommand(domain, owner, feature, value, index), feature));
	}

	@Override
	protected Command createAddCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Collection<?> collection,
			int index) {
		return unlessFrozen(owner, feature, commands.add(new AddCommand(domain, owner, feature, collection, index), feature, collection));
	}

	@Override
	protected Command createRemoveCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Collection<?> collection) {
		return unlessFrozen(owner, feature, commands.remove(new RemoveCommand(domain, owner, feature, collection), feature, collection));
	}

	@Override
	protected Command createMoveCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, int index) {
		return unlessFrozen(owner, feature, commands.move(new MoveCommand(domain, owner, feature, value, index), feature, value));
	}

	@Override
	protected Command createReplaceCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value,
			Collection<?> collection) {
		return unlessFrozen(owner, feature, commands.set(new ReplaceCommand(domain, owner, feature, value, collection), feature));
	}

	@Override
	protected Command createCreateChildCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, int index,
			Collection<?> collection) {
		Command command = super.createCreateChildCommand(domain, owner, feature, value, index, collection);
		return command instanceof AbstractCommand labelled ? commands.add(labelled, feature, List.of(value)) : command;
	}

	@Override
	protected Command createDragAndDropCommand(EditingDomain domain, Object owner, float location, int operations, int operation,
			Collection<?> collection) {
		Command command = super.createDragAndDropCommand(domain, owner, location, operations, operation, collection);
		return command instanceof AbstractCommand labelled ? commands.drop(labelled, collection) : command;
	}

	private static Command unlessFrozen(EObject owner, EStructuralFeature feature, Command command) {
		return Freeze.forbids(owner, feature) ? UnexecutableCommand.INSTANCE : command;
	}
}
