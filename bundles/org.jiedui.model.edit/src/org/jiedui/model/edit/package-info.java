/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Item providers that read labels, icons, child creation and property descriptors from the annotations of the model. */
package org.jiedui.model.edit;
