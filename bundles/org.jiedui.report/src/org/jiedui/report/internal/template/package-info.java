/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Templates and how they are filled. */
package org.jiedui.report.internal.template;
